package org.fanal.page.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fanal.content.Problem;
import org.fanal.content.reading.ContentFolder;
import org.fanal.translation.reading.TranslationFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every page, anchor, number and footnote that the shipped content names is there. */
final class ShippedLinksTest {
    private static final Path SHIPPED = Path.of(System.getProperty("fanal.basedir", "."), "content");

    @TempDir
    private Path temporary;

    private Path content;

    @BeforeEach
    void copy() throws IOException {
        content = Files.createDirectory(temporary.resolve("content"));
        try (var files = Files.list(SHIPPED)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, content.resolve(String.valueOf(file.getFileName())));
            }
        }
    }

    @Test
    void everyLinkOfTheShippedContentLeadsSomewhere() {
        assertEquals(List.of(), errors());
    }

    @Test
    void aDeadLinkOfEachKindWouldBeFound() throws IOException {
        var page = content.resolve("warrants.md");
        int lines = Files.readAllLines(page).size();
        Files.writeString(page, Files.readString(page) + """

                        [a](no-such-page.md)

                        [b](at-my-door.md#no-such-place)

                        [c](#no-such-place)

                        [d](number:no-such-number)

                        A sentence.[^no-such-source]
                        """);

        assertEquals(
                List.of(lines + 2, lines + 4, lines + 6, lines + 8, lines + 10),
                errors().stream().map(Problem::line).sorted().toList());
    }

    private List<Problem> errors() {
        var translations = new TranslationFolder(temporary.resolve("translations"));
        return new SiteFolders(new ContentFolder(content), translations)
                .read(LocalDate.of(2026, 11, 23), Optional.empty()).problems().stream()
                        .filter(problem -> problem.isError() && problem.file().startsWith("content/"))
                        .toList();
    }
}
