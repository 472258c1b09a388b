package org.fanal.translation.words;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fanal.content.Problem;
import org.fanal.language.Language;
import org.fanal.language.Languages;
import org.fanal.translation.history.Outdated;
import org.fanal.translation.history.OutdatedTexts;
import org.fanal.translation.history.TextHash;
import org.fanal.translation.po.PoReader;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final Language SPANISH = Languages.known("es").orElseThrow();
    private static final Language ARABIC = Languages.known("ar").orElseThrow();
    private static final String MASTER = """
            msgid ""
            msgstr "Content-Type: text/plain; charset=UTF-8\\n"

            #. How a day is written.
            msgctxt "date"
            msgid "{month} {day}, {year}"
            msgstr ""

            msgctxt "month.3"
            msgid "March"
            msgstr ""

            msgctxt "exit"
            msgid "Exit now"
            msgstr ""

            msgctxt "parts"
            msgid "One part is in {language}."
            msgid_plural "{count} parts are in {language}."
            msgstr[0] ""
            msgstr[1] ""
            """;
    private static final String SPANISH_PO = """
            msgid ""
            msgstr ""
            "Content-Type: text/plain; charset=UTF-8\\n"
            "Plural-Forms: nplurals=2; plural=(n != 1);\\n"

            msgctxt "date"
            msgid "{month} {day}, {year}"
            msgstr "{day} de {month} de {year}"

            msgctxt "month.3"
            msgid "March"
            msgstr "marzo"

            #, fuzzy
            msgctxt "exit"
            msgid "Exit now"
            msgstr "Salir ya"

            msgctxt "parts"
            msgid "One part is in {language}."
            msgid_plural "{count} parts are in {language}."
            msgstr[0] "Una parte está en {language}."
            msgstr[1] "{count} partes están en {language}."
            """;

    private final WordList master = WordList.read(MASTER.getBytes(UTF_8), "ui.pot");

    private WordsReading spanish(String po, boolean drafts, OutdatedTexts outdated) {
        return master.speak(
                SPANISH, PoReader.read(po.getBytes(UTF_8), "es/ui.po"), "translations/es/ui.po", drafts, outdated);
    }

    private WordsReading spanish(String po) {
        return spanish(po, true, OutdatedTexts.of(List.of()));
    }

    @Test
    void aLanguageSaysEveryWordItsOwnWay() {
        var reading = spanish(SPANISH_PO);
        var words = reading.words();
        assertEquals(List.of(), reading.problems());
        assertTrue(words.isComplete());
        assertEquals("Salir ya", words.say("exit"));
        assertEquals("3 de marzo de 2026", words.date(LocalDate.of(2026, 3, 3)));
        assertEquals("Una parte está en inglés.", words.count("parts", 1, Map.of("language", "inglés")));
        assertEquals("0 partes están en {count}.", words.count("parts", 0, Map.of("language", "{count}")));
    }

    @Test
    void theSourceLanguageSaysThemAsTheyAreWritten() {
        var words = master.asWritten(Languages.known("en").orElseThrow());
        assertTrue(words.isComplete());
        assertEquals("March 3, 2026", words.date(LocalDate.of(2026, 3, 3)));
        assertEquals("2 parts are in English.", words.count("parts", 2, Map.of("language", "English")));
    }

    @Test
    void argumentsThatDoNotFitAreBugs() {
        var words = spanish(SPANISH_PO).words();
        assertThrows(IllegalArgumentException.class, () -> words.say("nothing"));
        assertThrows(IllegalArgumentException.class, () -> words.say("date"));
        assertThrows(IllegalArgumentException.class, () -> words.say("exit", Map.of("name", "x")));
        assertThrows(IllegalArgumentException.class, () -> words.say("parts", Map.of("language", "x")));
        assertThrows(IllegalArgumentException.class, () -> words.count("exit", 1));
        assertThrows(IllegalArgumentException.class, () -> words.count("parts", 1));
        assertThrows(IllegalArgumentException.class, () -> words.count("parts", 1, Map.of("x", "y", "language", "z")));
    }

    @Test
    void aWordWithoutTranslationIsNamedAndTheLanguageIsNotOffered() {
        var reading = spanish(SPANISH_PO.replace("Salir ya", ""));
        assertFalse(reading.words().isComplete());
        assertEquals("Exit now", reading.words().say("exit"));
        var problem = onlyProblem(reading);
        assertEquals("translations/es/ui.po", problem.file());
        assertEquals(14, problem.line());
        assertTrue(problem.what().contains("`exit`"));
    }

    @Test
    void aWordThatIsNotInTheFileAtAllIsNamed() {
        var reading = spanish(SPANISH_PO.replace("msgctxt \"exit\"", "msgctxt \"leave\""));
        assertTrue(onlyProblem(reading).what().contains("`exit`"));
    }

    @Test
    void anEmptyFileIsOneProblem() {
        assertTrue(onlyProblem(spanish("")).what().contains("None of the portal's 4 own words"));
    }

    @Test
    void aTranslationOfOtherEnglishDoesNotCount() {
        assertTrue(onlyProblem(spanish(SPANISH_PO.replace("msgid \"Exit now\"", "msgid \"Leave\"")))
                .what()
                .contains("has changed in English"));
        assertTrue(onlyProblem(spanish(SPANISH_PO.replace("#, fuzzy\n", "#, fuzzy\n#| msgid \"Leave\"\n")))
                .what()
                .contains("has changed in English"));
    }

    @Test
    void clearingTheFuzzyFlagOfAnOutdatedWordDoesNotMakeItCurrent() {
        var exit = master.find("exit").orElseThrow();
        var record = new Outdated(
                Word.PAGE, exit.textKey("Leave", exit.plural()), TextHash.of("Salir ya"), LocalDate.of(2026, 1, 1));
        var cleared = SPANISH_PO.replace("#, fuzzy\n", "");
        assertTrue(onlyProblem(spanish(cleared, true, OutdatedTexts.of(List.of(record))))
                .what()
                .contains("has changed in English"));
        assertTrue(spanish(cleared.replace("Salir ya", "Salga ya"), true, OutdatedTexts.of(List.of(record)))
                .words()
                .isComplete());
    }

    @Test
    void draftsCountOnlyWhereDraftsAreShown() {
        assertFalse(
                spanish(SPANISH_PO, false, OutdatedTexts.of(List.of())).words().isComplete());
    }

    @Test
    void aChangedNameInBracesIsRefused() {
        for (var wrong : List.of("{dia} de {month} de {year}", "{day} de {month}", "{day} {month} {year} {era}")) {
            var reading = spanish(SPANISH_PO.replace("{day} de {month} de {year}", wrong));
            assertTrue(onlyProblem(reading).what().contains("names in braces"), wrong);
        }
    }

    @Test
    void aShortPluralListIsRefused() {
        var arabic = SPANISH_PO
                .replace("nplurals=2; plural=(n != 1)", "nplurals=6; plural=0")
                .replace("msgstr[1] \"{count} partes", "msgstr[2] \"{count} partes");
        var reading = master.speak(
                ARABIC, PoReader.read(arabic.getBytes(UTF_8), "ui.po"), "ui.po", true, OutdatedTexts.of(List.of()));
        assertTrue(onlyProblem(reading).what().contains("needs 6 forms"));
    }

    @Test
    void wordsThatLostTheirKeysInAToolAreFoundByTheirEnglish() {
        assertTrue(spanish(SPANISH_PO.replaceAll("msgctxt .*\n", "")).words().isComplete());
    }

    @Test
    void theFingerprintChangesWithAnyWord() {
        assertEquals(
                spanish(SPANISH_PO).words().fingerprint(),
                spanish(SPANISH_PO).words().fingerprint());
        assertNotEquals(
                spanish(SPANISH_PO).words().fingerprint(),
                spanish(SPANISH_PO.replace("Salir ya", "Salir")).words().fingerprint());
    }

    @Test
    void theShippedMasterHasADateAndItsMonths() {
        var english = WordList.shipped().asWritten(Languages.known("en").orElseThrow());
        assertEquals("23 November 2026", english.date(LocalDate.of(2026, 11, 23)));
        for (int month = 1; month <= 12; month++) {
            assertFalse(english.say("month." + month).isBlank());
        }
        assertTrue(
                WordList.shipped().all().stream().noneMatch(word -> word.where().isBlank()));
    }

    private static Problem onlyProblem(WordsReading reading) {
        assertEquals(1, reading.problems().size(), reading.problems()::toString);
        return reading.problems().get(0);
    }
}
