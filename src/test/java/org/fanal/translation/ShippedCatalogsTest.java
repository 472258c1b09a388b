package org.fanal.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fanal.translation.po.PoEntry;
import org.fanal.translation.po.PoReader;
import org.fanal.translation.po.PoWriter;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ShippedCatalogsTest {
    private static final Path FOLDER = Path.of(System.getProperty("fanal.basedir", "."), "translations");

    @TestFactory
    Stream<DynamicTest> hardlyAnyTranslationRepeatsItsSource() throws IOException {
        return each((name, file) -> {
            var translated = PoReader.read(Files.readAllBytes(file), name).file().current().stream()
                    .filter(PoEntry::hasText)
                    .toList();
            var repeated = translated.stream()
                    .filter(entry -> entry.text().equals(entry.id()) && !isName(entry))
                    .map(PoEntry::id)
                    .toList();
            assertTrue(repeated.size() * 50 <= translated.size(), repeated::toString);
        });
    }

    @TestFactory
    Stream<DynamicTest> everyCatalogIsReadWithoutAProblemAndWrittenAsItIs() throws IOException {
        return each((name, file) -> {
            var reading = PoReader.read(Files.readAllBytes(file), name);
            assertEquals(List.of(), reading.problems());
            assertEquals(Files.readString(file), PoWriter.write(reading.file()));
        });
    }

    @Test
    void evenWithNamesALanguageSeldomRepeatsItsSource() throws IOException {
        try (var languages = Files.list(FOLDER)) {
            for (var language : languages.filter(Files::isDirectory).toList()) {
                var translated = entries(language);
                long repeated = translated.stream()
                        .filter(entry -> entry.text().equals(entry.id()))
                        .count();
                assertTrue(repeated * 33 <= translated.size(), language + ": " + repeated);
            }
        }
    }

    private static List<PoEntry> entries(Path language) throws IOException {
        var entries = new ArrayList<PoEntry>();
        try (var files = Files.list(language)) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".po")).toList()) {
                entries.addAll(
                        PoReader.read(Files.readAllBytes(file), "").file().current());
            }
        }
        entries.removeIf(entry -> !entry.hasText());
        return entries;
    }

    /** "Florida", "I-589", "Catch and Revoke" or `sync --minor at-my-door`: names and code are the same in many languages. */
    private static boolean isName(PoEntry entry) {
        return Stream.of(entry.id().replaceAll("`[^`]*`", "").split(" "))
                .allMatch(word -> word.length() < 4 || word.chars().anyMatch(Character::isUpperCase));
    }

    private interface Judgement {
        void of(String name, Path file) throws IOException;
    }

    private static Stream<DynamicTest> each(Judgement judgement) throws IOException {
        var tests = new ArrayList<DynamicTest>();
        try (var files = Files.walk(FOLDER)) {
            for (var file : files.filter(path -> path.toString().endsWith(".po"))
                    .sorted()
                    .toList()) {
                var name = FOLDER.relativize(file).toString();
                tests.add(DynamicTest.dynamicTest(name, () -> judgement.of(name, file)));
            }
        }
        assertTrue(!tests.isEmpty(), "no catalogs are shipped");
        return tests.stream();
    }
}
