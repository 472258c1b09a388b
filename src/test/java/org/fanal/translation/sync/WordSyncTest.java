package org.fanal.translation.sync;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.fanal.translation.sync.Folder.SPANISH;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanal.content.Slug;
import org.fanal.translation.history.OutdatedTexts;
import org.fanal.translation.history.Severity;
import org.fanal.translation.po.PoReader;
import org.fanal.translation.words.Word;
import org.fanal.translation.words.WordList;
import org.fanal.translation.words.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordSyncTest {
    private static final String UI = "es/ui.po";
    private static final String MASTER = """
            msgid ""
            msgstr "Content-Type: text/plain; charset=UTF-8\\n"

            #. The button.
            msgctxt "exit"
            msgid "Exit now"
            msgstr ""

            msgctxt "parts"
            msgid "{count} part"
            msgid_plural "{count} parts"
            msgstr[0] ""
            msgstr[1] ""
            """;

    @TempDir
    private Path root;

    private Folder folder;

    @BeforeEach
    void translatedWords() {
        folder = new Folder(root).page("Text.\n");
        sync(MASTER, Map.of());
        folder.edit(UI, "msgid \"Exit now\"\nmsgstr \"\"", "msgid \"Exit now\"\nmsgstr \"Salir ya\"");
        folder.edit(UI, "msgstr[0] \"\"\nmsgstr[1] \"\"", "msgstr[0] \"{count} parte\"\nmsgstr[1] \"{count} partes\"");
        sync(MASTER, Map.of());
    }

    @Test
    void aLanguageGetsAsManyFormsAsItHas() {
        assertEquals(6, folder.entry("ar/ui.po", "{count} part").strings().size());
        assertEquals(
                List.of("The button."), folder.entry("ar/ui.po", "Exit now").extracted());
        assertTrue(words(MASTER).isComplete());
    }

    @Test
    void changedEnglishMakesAWordOutdatedAndKeepsItsText() {
        var changed = MASTER.replace("Exit now", "Leave now");
        sync(changed, Map.of());
        var entry = folder.entry(UI, "Leave now");
        assertTrue(entry.fuzzy());
        assertEquals(Optional.of("Exit now"), entry.previousId());
        assertEquals("Salir ya", entry.text());
        assertFalse(words(changed).isComplete());
    }

    @Test
    void clearingTheFlagOfAnOutdatedWordDoesNotHelp() {
        var changed = MASTER.replace("Exit now", "Leave now");
        sync(changed, Map.of());
        folder.edit(UI, "#, fuzzy\n#| msgid \"Exit now\"\n", "");
        assertFalse(words(changed).isComplete());
        sync(changed, Map.of());
        assertEquals(Optional.of("Exit now"), folder.entry(UI, "Leave now").previousId());
        folder.edit(UI, "#, fuzzy\n#| msgid \"Exit now\"\n", "")
                .edit(UI, "msgid \"Leave now\"\nmsgstr \"Salir ya\"", "msgid \"Leave now\"\nmsgstr \"Irse ya\"");
        sync(changed, Map.of());
        assertTrue(words(changed).isComplete());
        assertEquals("Irse ya", words(changed).say("exit"));
    }

    @Test
    void changedEnglishOfTheFormForManyMakesItOutdatedToo() {
        var changed = MASTER.replace("{count} parts", "{count} pieces");
        sync(changed, Map.of());
        var entry = folder.entry(UI, "{count} part");
        assertEquals(Optional.of("{count} parts"), entry.previousPlural());
        assertFalse(words(changed).isComplete());
    }

    @Test
    void declaredWordingKeepsAWord() {
        var changed = MASTER.replace("Exit now", "Exit now!");
        sync(changed, Map.of(Word.PAGE, Severity.WORDING));
        assertEquals(Optional.empty(), folder.entry(UI, "Exit now!").previousId());
        assertTrue(words(changed).isComplete());
    }

    @Test
    void revertingTheEnglishRevivesTheWord() {
        sync(MASTER.replace("Exit now", "Leave now"), Map.of());
        sync(MASTER, Map.of());
        assertEquals(Optional.empty(), folder.entry(UI, "Exit now").previousId());
        assertTrue(words(MASTER).isComplete());
    }

    @Test
    void aWordThatIsGoneIsKeptAsALeftoverAndSyncingTwiceChangesNothing() {
        var fewer = MASTER.substring(0, MASTER.indexOf("msgctxt \"parts\""));
        sync(fewer, Map.of());
        assertTrue(folder.text(UI).contains("#~ msgstr[1] \"{count} partes\""));
        assertEquals(List.of(), sync(fewer, Map.of()).written());
        sync(MASTER, Map.of());
        assertTrue(words(MASTER).isComplete());
    }

    @Test
    void theWordsOfTheOfficeAreAFileOfTheirOwnAndKeepNoLanguageFromReaders() {
        var report = folder.sync(Map.of(), WordList.desk());
        assertTrue(
                report.written().contains("translations/es/desk.po"),
                report.written().toString());
        assertTrue(
                report.written().contains("translations/templates/desk.pot"),
                report.written().toString());
        var file = folder.text("es/desk.po").getBytes(UTF_8);
        var spoken = WordList.desk()
                .speak(SPANISH, PoReader.read(file, "desk.po"), "desk.po", true, OutdatedTexts.of(List.of()));
        assertEquals("Desk", spoken.words().say("desk"));
        assertEquals(1, spoken.problems().size(), spoken.problems().toString());
        assertFalse(spoken.problems().get(0).isError());
    }

    private SyncReport sync(String master, Map<Slug, Severity> declared) {
        return folder.sync(declared, list(master));
    }

    private static WordList list(String master) {
        return WordList.read(master.getBytes(UTF_8), "ui.pot");
    }

    private Words words(String master) {
        var file = folder.text(UI).getBytes(UTF_8);
        var records = folder.everything().getOrDefault("es/outdated.tsv", "");
        var outdated = OutdatedTexts.read(records, "outdated.tsv").value();
        return list(master)
                .speak(SPANISH, PoReader.read(file, UI), UI, true, outdated)
                .words();
    }
}
