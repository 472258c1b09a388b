package org.fanal.translation.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.fanal.translation.Rendition.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files as accidents leave them: cut off, with lines lost or swapped, with bytes changed. */
class MutatedTranslationsIT {
    private static final String BREATHE = "Breathe slowly.";
    private static final String CALL = "Call [the court](number:court) on **2 July** now.[^law]";
    private static final String FILE = """
            msgid ""
            msgstr ""
            "Language: es\\n"
            "Content-Type: text/plain; charset=UTF-8\\n"

            #. paragraph
            #, fuzzy
            msgid "Breathe slowly."
            msgstr "Respire despacio."

            #, fuzzy
            #| msgid "Call the court."
            msgid "Call [the court](number:court) on **2 July** now.[^law]"
            msgstr ""
            "Llame al [tribunal](number:court) el **2 de julio** "
            "ahora.[^law]"

            #~ msgid "Old."
            #~ msgstr "Viejo."
            """;
    private static final String TABLE = "at-my-door\t0123456789ab\t0123456789abcdef0123456789abcdef\t2026-11-20\n";

    @Test
    void noAccidentStopsTheReaderOrTouchesAnotherLanguage(@TempDir Path folder) {
        var random = new Random(20_261_123);
        var pages = new TranslatedPages(folder.resolve("translations")).page(BREATHE, CALL);
        pages.file("ar/at-my-door.po", FILE.replace("Language: es", "Language: ar"));
        for (int round = 0; round < 300; round++) {
            pages.file("es/at-my-door.po", mutated(FILE, random));
            pages.file("es/confirmed.tsv", mutated(TABLE, random));
            pages.file("es/outdated.tsv", round % 3 == 0 ? mutated(TABLE, random) : new byte[0]);
            pages.file("successions.tsv", mutated(TABLE, random));
            pages.file("glossary.csv", mutated("term,keep,es\n\"a, b\",yes,\"c\"\n", random));
            var read = pages.read();
            for (var problem : read.problems()) {
                assertTrue(problem.line() >= 1 && problem.file().startsWith("translations/"), problem.toString());
                assertFalse(problem.what().isBlank() || problem.mend().isBlank(), problem.toString());
            }
            var offer = read.catalog(TranslatedPages.language("es"), TranslatedPages.DOOR)
                    .of(TranslatedPages.segment(CALL));
            assertTrue(
                    offer.state() == State.MISSING
                            || offer.text().contains("number:court")
                            || offer.state() == State.OUTDATED_MAJOR,
                    offer.toString());
            var arabic = read.catalog(TranslatedPages.language("ar"), TranslatedPages.DOOR)
                    .of(TranslatedPages.segment(BREATHE));
            assertEquals("Respire despacio.", arabic.text());
        }
    }

    private static byte[] mutated(String text, Random random) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        int at = random.nextInt(bytes.length);
        switch (random.nextInt(5)) {
            case 0 -> bytes[at] = (byte) random.nextInt(256);
            case 1 -> bytes = Arrays.copyOf(bytes, at);
            case 2 -> bytes = without(text, random).getBytes(StandardCharsets.UTF_8);
            case 3 -> bytes = (text.substring(0, at) + text).getBytes(StandardCharsets.UTF_8);
            default -> Arrays.fill(bytes, at, Math.min(bytes.length, at + 9), (byte) random.nextInt(256));
        }
        return bytes;
    }

    private static String without(String text, Random random) {
        var lines = text.split("(?<=\n)");
        lines[random.nextInt(lines.length)] = "";
        return String.join("", lines);
    }
}
