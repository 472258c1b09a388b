package org.fanal.translation.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GlossaryTest {
    private static List<String> in(String csv, String source) {
        return Glossary.read(csv, "glossary.csv").glossary().in(source).stream()
                .map(Term::text)
                .toList();
    }

    @Test
    void theLongestTermIsNamedAndNotThePartsOfIt() {
        var csv = "term,keep\nsubpoena,yes\nadministrative subpoena,yes\n";
        assertEquals(List.of("administrative subpoena"), in(csv, "An administrative subpoena came."));
        assertEquals(
                List.of("administrative subpoena", "subpoena"), in(csv, "An administrative subpoena is a Subpoena."));
        assertEquals(List.of(), in(csv, "Two subpoenas came."));
    }

    @Test
    void aTermWithCapitalsIsANameAndFoundAsSuch() {
        assertEquals(List.of(), in("term,keep\nICE,yes\n", "There is ice."));
    }

    @Test
    void cellsMayHoldCommasQuotationMarksAndLines() {
        var glossary = Glossary.read(
                        "\uFEFFterm,keep,note,es\r\nwarrant,yes,\"say \"\"who\"\", always\nand when\",orden\r\n\r\n",
                        "glossary.csv")
                .glossary();
        var term = glossary.terms().get(0);
        assertEquals("say \"who\", always\nand when", term.note());
        assertEquals(Optional.of("orden"), term.in("es"));
        assertEquals(Optional.empty(), term.in("ar"));
        assertTrue(term.isKept());
    }

    @Test
    void faultsAreNamedWithTheirLine() {
        var reading = Glossary.read("term,keep\na,yes,b\nc,\"no\n", "glossary.csv");
        assertEquals(2, reading.problems().size(), reading.problems().toString());
        assertTrue(reading.problems().stream().anyMatch(problem -> problem.line() == 2));
        assertTrue(reading.problems().stream().anyMatch(problem -> problem.line() == 3));
        assertEquals(1, Glossary.read("word;keep\n", "glossary.csv").problems().size());
        assertEquals(0, Glossary.read("", "glossary.csv").problems().size());
    }

    @Test
    void theShippedGlossaryHasNoFault() throws IOException {
        var file = Path.of(System.getProperty("fanal.basedir", "."), "translations", "glossary.csv");
        var reading = Glossary.read(Files.readString(file), "glossary.csv");
        assertEquals(List.of(), reading.problems());
        assertTrue(reading.glossary().terms().size() > 50);
    }
}
