package org.fanal.content.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.fanal.content.Content;
import org.fanal.content.Problem;

/** A content folder written file by file; whatever a test does not write is there and right. */
final class SmallContent {
    static final String SITE = """
            name: Fanal
            country: United States
            source: en
            languages: [en, es]
            drafts: marked
            exit: "https://www.weather.gov/"
            contact: "mailto:corrections@example.org"
            licence: CC BY 4.0
            """;

    static final String FRONT = """
            title: If agents come to your door
            short: At my door
            summary: What to do and say.
            section: encounters
            order: 10
            asof: 2026-07-02
            read: 2026-11-20
            review: 90 days
            sources:
              - {id: dmn, title: "Order", publisher: "D. Minn.", date: 2026-07-02, url: "https://example.org/a", grade: official}
            """;

    static final String NUMBER = """
            - id: eoir
              number: "1-800-898-7180"
              name: Court case information
              who: EOIR
              description: Tells about a case.
              place: United States
              seen: 2026-11-20
              called: never
              source: "https://www.justice.gov/eoir"
              fallback: Ask a lawyer.
            """;

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Path folder;

    SmallContent(Path temporary) {
        folder = temporary.resolve("content");
        write("site.yml", SITE);
    }

    static String page(String front) {
        return "---\n" + front + "---\nKeep the door closed.\n";
    }

    SmallContent write(String name, String text) {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    SmallContent write(String name, byte[] bytes) {
        try {
            Files.createDirectories(folder);
            Files.write(folder.resolve(name), bytes);
            return this;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    Content read() {
        return new ContentFolder(folder).read(TODAY);
    }

    List<String> problems() {
        return read().problems().stream().map(Problem::toString).toList();
    }
}
