package org.fanal.translation.sync;

import static org.fanal.translation.Rendition.State.CONFIRMED;
import static org.fanal.translation.Rendition.State.DRAFT;
import static org.fanal.translation.Rendition.State.MISSING;
import static org.fanal.translation.Rendition.State.OUTDATED_MAJOR;
import static org.fanal.translation.Rendition.State.OUTDATED_MINOR;
import static org.fanal.translation.sync.Folder.ARABIC;
import static org.fanal.translation.sync.Folder.DOOR;
import static org.fanal.translation.sync.Folder.SPANISH;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fanal.markdown.Segmenter;
import org.fanal.translation.history.Severity;
import org.fanal.translation.history.TextHash;
import org.fanal.translation.po.PoEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SyncTest {
    private static final String ES = "es/door.po";
    private static final String CLOSED = "Keep the door closed.";
    private static final String OPEN = "You do not have to open.";
    private static final String BODY = """
            !!! do "Do this now"
                - Keep the door closed.

            You do not have to open.

            <!-- i18n: note A judge works in a court. -->
            Ask for a warrant from a judge.
            """;

    @TempDir
    private Path root;

    private Folder folder;

    @BeforeEach
    void aSiteWithOneTranslatedPage() {
        folder = new Folder(root).page(BODY);
        folder.sync();
        folder.translate(ES, CLOSED, "Deje la puerta cerrada.").translate(ES, OPEN, "No tiene que abrir.");
        folder.sync();
    }

    @Test
    void aNewPageGetsAnEmptyFileInEachLanguageInTheOrderOfThePage() {
        var ids = folder.po("ar/door.po").entries().stream().map(PoEntry::id).toList();
        assertEquals(
                List.of(
                        "At your door",
                        "At the door",
                        "What to do when agents knock.",
                        "Do this now",
                        CLOSED,
                        OPEN,
                        "Ask for a warrant from a judge."),
                ids);
        assertTrue(folder.po("ar/door.po").entries().stream().noneMatch(PoEntry::hasText));
        assertEquals(
                ids,
                folder.po("templates/door.pot").entries().stream()
                        .map(PoEntry::id)
                        .toList());
    }

    @Test
    void anEntrySaysWhereItStandsAndWhatToMind() {
        var closed = folder.entry(ES, CLOSED);
        assertEquals(List.of("item", "critical"), closed.extracted());
        assertEquals(List.of("content/door.md:14"), closed.references());
        assertEquals(
                List.of("paragraph", "note: A judge works in a court."),
                folder.entry(ES, "Ask for a warrant from a judge.").extracted());
    }

    @Test
    void theHeaderHoldsNoDateAndNoName() {
        assertEquals(
                List.of(
                        "Project-Id-Version",
                        "Language",
                        "MIME-Version",
                        "Content-Type",
                        "Content-Transfer-Encoding",
                        "Plural-Forms",
                        "X-Fanal-Canonical",
                        "X-Fanal-Base"),
                List.copyOf(folder.po(ES).headers().keySet()));
    }

    @Test
    void aTranslationIsADraftUntilSomebodyElseConfirmsIt() {
        assertTrue(folder.entry(ES, OPEN).fuzzy());
        assertEquals(DRAFT, folder.shown(SPANISH, OPEN).state());
        confirm(OPEN, "No tiene que abrir.");
        folder.sync();
        assertFalse(folder.entry(ES, OPEN).fuzzy());
        assertEquals(CONFIRMED, folder.shown(SPANISH, OPEN).state());
    }

    @Test
    void syncingTwiceChangesNothing() {
        confirm(OPEN, "No tiene que abrir.");
        folder.page(BODY.replace("do not have to", "must not")).sync();
        var after = folder.everything();
        assertEquals(List.of(), folder.on("2027-01-01").sync().written());
        assertEquals(after, folder.everything());
    }

    @Test
    void aChangedParagraphIsMarkedOutdatedInEveryLanguageAndTheOthersStay() {
        var report = folder.page(BODY.replace("do not have to", "have to")).sync();
        var entry = folder.entry(ES, "You have to open.");
        assertTrue(entry.fuzzy());
        assertEquals(Optional.of(OPEN), entry.previousId());
        assertEquals("No tiene que abrir.", entry.text());
        var shown = folder.shown(SPANISH, "You have to open.");
        assertEquals(OUTDATED_MAJOR, shown.state());
        assertEquals(Optional.of(LocalDate.of(2026, 11, 23)), shown.since());
        assertEquals(DRAFT, folder.shown(SPANISH, CLOSED).state());
        assertEquals(MISSING, folder.shown(ARABIC, "You have to open.").state());
        assertEquals(1, report.changes().size());
        assertTrue(folder.text("successions.tsv").startsWith("# page\told key\tnew key\tseverity\tdate\ndoor\t"));
    }

    @Test
    void clearingTheFuzzyFlagConfirmsNothingAndDoesNotMakeAStaleTextCurrent() {
        folder.page(BODY.replace("do not have to", "have to")).sync();
        folder.edit(ES, "#, fuzzy\n#| msgid \"" + OPEN + "\"\nmsgid \"You have", "msgid \"You have");
        assertEquals(OUTDATED_MAJOR, folder.shown(SPANISH, "You have to open.").state());
        folder.sync();
        assertEquals(Optional.of(OPEN), folder.entry(ES, "You have to open.").previousId());
        assertEquals(OUTDATED_MAJOR, folder.shown(SPANISH, "You have to open.").state());
    }

    @Test
    void translatingTheChangedParagraphMakesItADraftAgain() {
        folder.page(BODY.replace("do not have to", "have to")).sync();
        folder.edit(ES, "#, fuzzy\n#| msgid \"" + OPEN + "\"\nmsgid \"You have", "msgid \"You have");
        folder.edit(
                ES,
                "You have to open.\"\nmsgstr \"No tiene que abrir.\"",
                "You have to open.\"\nmsgstr \"Tiene que abrir.\"");
        assertEquals(DRAFT, folder.shown(SPANISH, "You have to open.").state());
        folder.sync();
        assertEquals("Tiene que abrir.", folder.entry(ES, "You have to open.").text());
        assertEquals(DRAFT, folder.shown(SPANISH, "You have to open.").state());
    }

    @Test
    void aTextEditedWhileStillMarkedCanBeFinishedLater() {
        folder.page(BODY.replace("do not have to", "have to")).sync();
        folder.edit(
                ES,
                "You have to open.\"\nmsgstr \"No tiene que abrir.\"",
                "You have to open.\"\nmsgstr \"Tiene que abrir.\"");
        folder.sync();
        assertEquals("Tiene que abrir.", folder.entry(ES, "You have to open.").text());
        assertEquals(OUTDATED_MAJOR, folder.shown(SPANISH, "You have to open.").state());
        folder.edit(ES, "#, fuzzy\n#| msgid \"" + OPEN + "\"\nmsgid \"You have", "msgid \"You have");
        assertEquals(DRAFT, folder.shown(SPANISH, "You have to open.").state());
    }

    @Test
    void revertingTheSourceRevivesTheTranslationAndItsConfirmation() {
        confirm(OPEN, "No tiene que abrir.");
        folder.page(BODY.replace("do not have to", "have to")).sync();
        assertEquals(OUTDATED_MAJOR, folder.shown(SPANISH, "You have to open.").state());
        folder.page(BODY);
        assertEquals(CONFIRMED, folder.shown(SPANISH, OPEN).state());
        folder.sync();
        assertEquals(CONFIRMED, folder.shown(SPANISH, OPEN).state());
        assertFalse(folder.entry(ES, OPEN).fuzzy());
    }

    @Test
    void revertingTheSourceRevivesTheTranslationEvenAfterTheChangeWasTranslated() {
        confirm(OPEN, "No tiene que abrir.");
        folder.page(BODY.replace("do not have to", "have to")).sync();
        folder.edit(ES, "#, fuzzy\n#| msgid \"" + OPEN + "\"\nmsgid \"You have", "msgid \"You have");
        folder.edit(
                ES,
                "You have to open.\"\nmsgstr \"No tiene que abrir.\"",
                "You have to open.\"\nmsgstr \"Tiene que abrir.\"");
        folder.sync();
        folder.page(BODY).sync();
        assertEquals(CONFIRMED, folder.shown(SPANISH, OPEN).state());
        assertEquals("No tiene que abrir.", folder.entry(ES, OPEN).text());
        assertTrue(folder.text(ES).contains("#~ msgstr \"Tiene que abrir.\""));
    }

    @Test
    void movingOrInsertingAParagraphChangesNothingElse() {
        folder.page("An entirely new beginning.\n\n" + BODY).sync();
        assertEquals(DRAFT, folder.shown(SPANISH, OPEN).state());
        assertEquals(DRAFT, folder.shown(SPANISH, CLOSED).state());
        folder.page("You do not have to open.\n\n" + BODY.replace("You do not have to open.\n\n", ""))
                .sync();
        assertEquals(DRAFT, folder.shown(SPANISH, OPEN).state());
        assertFalse(folder.translations().resolve("successions.tsv").toFile().exists());
    }

    @Test
    void aDeclaredChangeOfWordingKeepsTheTranslationAndItsConfirmation() {
        confirm(CLOSED, "Deje la puerta cerrada.");
        folder.page(BODY.replace("Keep the door closed", "Keep your door closed"))
                .sync(Severity.WORDING);
        var entry = folder.entry(ES, "Keep your door closed.");
        assertFalse(entry.fuzzy());
        assertEquals(Optional.empty(), entry.previousId());
        assertEquals(CONFIRMED, folder.shown(SPANISH, "Keep your door closed.").state());
        assertEquals(DRAFT, folder.shown(SPANISH, OPEN).state());
    }

    @Test
    void aDroppedNotIsNeverWording() {
        for (var declared : List.of(Severity.WORDING, Severity.MINOR)) {
            var report = folder.page(BODY.replace("do not have to", "have to")).sync(declared);
            assertEquals(Severity.MAJOR, report.changes().get(0).succession().severity());
            assertFalse(report.changes().get(0).remark().isEmpty());
            assertEquals(
                    OUTDATED_MAJOR, folder.shown(SPANISH, "You have to open.").state());
            folder.page(BODY).sync();
        }
    }

    @Test
    void aDeclaredMinorChangeKeepsTheTranslationWithAMark() {
        folder.page(BODY.replace("have to open.", "have to open. Talk through the door."))
                .sync(Severity.MINOR);
        var shown = folder.shown(SPANISH, "You do not have to open. Talk through the door.");
        assertEquals(OUTDATED_MINOR, shown.state());
        assertEquals("No tiene que abrir.", shown.text());
    }

    @Test
    void aReplacedLinkIsReplacedInTheTranslationsToo() {
        folder.page("See [the court](https://example.org/old) first.\n").sync();
        folder.translate(
                ES,
                "See [the court](https://example.org/old) first.",
                "Primero vea [la corte](https://example.org/old).");
        folder.sync();
        var report =
                folder.page("See [the court](https://example.org/new) first.\n").sync();
        assertEquals(Severity.MECHANICAL, report.changes().get(0).succession().severity());
        var entry = folder.entry(ES, "See [the court](https://example.org/new) first.");
        assertEquals("Primero vea [la corte](https://example.org/new).", entry.text());
        assertEquals(DRAFT, folder.shown(SPANISH, entry.id()).state());
    }

    @Test
    void aReplacedLinkThatATranslationDoesNotHaveMakesTheChangeMajor() {
        folder.page("See [the court](https://example.org/old) first.\n").sync();
        folder.translate(ES, "See [the court](https://example.org/old) first.", "Primero vea la corte.");
        folder.sync();
        var report =
                folder.page("See [the court](https://example.org/new) first.\n").sync();
        assertEquals(Severity.MAJOR, report.changes().get(0).succession().severity());
        assertEquals(
                "Primero vea la corte.",
                folder.entry(ES, "See [the court](https://example.org/new) first.")
                        .text());
    }

    @Test
    void aRemovedParagraphLeavesItsTranslationAsMemory() {
        folder.page(BODY.replace("You do not have to open.\n\n", "")).sync();
        assertTrue(folder.text(ES)
                .endsWith("#, fuzzy\n#~ msgid \"You do not have to open.\"\n#~ msgstr \"No tiene que abrir.\"\n"));
        folder.page(BODY).sync();
        assertEquals("No tiene que abrir.", folder.entry(ES, OPEN).text());
        assertFalse(folder.text(ES).contains("#~"));
    }

    @Test
    void commentsOfTranslatorsSurvive() {
        folder.edit(ES, "#. item\n", "# origin: machine\n#. item\n");
        folder.page(BODY.replace("Keep the door closed", "Always keep the door closed"))
                .sync();
        assertEquals(
                List.of("origin: machine"),
                folder.entry(ES, "Always keep the door closed.").comments());
    }

    @Test
    void aFileThatCannotBeReadInFullIsNotTouched() {
        var cut = folder.text(ES).substring(0, folder.text(ES).length() - 20);
        folder.write("translations/" + ES, cut);
        var report = folder.page(BODY.replace("do not have to", "have to")).sync();
        assertTrue(report.hasErrors());
        assertEquals(cut, folder.text(ES));
        assertTrue(folder.text("ar/door.po").contains("You have to open."));
    }

    @Test
    void aTableThatCannotBeReadStopsItsLanguage() {
        folder.write("translations/es/outdated.tsv", "<<<<<<< ours\n");
        var before = folder.text(ES);
        assertTrue(folder.page(BODY.replace("do not have to", "have to")).sync().hasErrors());
        assertEquals(before, folder.text(ES));
    }

    @Test
    void aTranslationThatFailsACheckIsKeptInTheFile() {
        folder.edit(ES, "No tiene que abrir.", "No tiene <b>que</b> abrir.");
        folder.sync();
        assertEquals("No tiene <b>que</b> abrir.", folder.entry(ES, OPEN).text());
    }

    @Test
    void twoTranslationsOfOneTextAreBothKept() {
        folder.write("translations/" + ES, folder.text(ES) + "\nmsgid \"" + OPEN + "\"\nmsgstr \"No abra.\"\n");
        folder.sync();
        assertEquals("No tiene que abrir.", folder.entry(ES, OPEN).text());
        assertTrue(folder.text(ES).contains("#~ msgstr \"No abra.\""));
        assertEquals(List.of(), folder.sync().written());
    }

    @Test
    void aShortTextThatIsCurrentElsewhereOnThePageStaysCurrent() {
        folder.page("Yes.\n\n- Yes!\n").sync();
        folder.translate(ES, "Yes.", "Sí.").translate(ES, "Yes!", "Sí.");
        folder.sync();
        folder.page("Yes now.\n\n- Yes!\n").sync();
        assertEquals(OUTDATED_MAJOR, folder.shown(SPANISH, "Yes now.").state());
        assertEquals(DRAFT, folder.shown(SPANISH, "Yes!").state());
    }

    @Test
    void withoutTemplatesTheOldTextsAreTakenFromTheCatalogs() {
        assertTrue(folder.translations().resolve("templates/door.pot").toFile().delete());
        folder.page(BODY.replace("do not have to", "have to")).sync();
        assertEquals(Optional.of(OPEN), folder.entry(ES, "You have to open.").previousId());
        assertTrue(folder.text("successions.tsv").contains("\tmajor\t2026-11-23\n"));
    }

    @Test
    void aPageThatCannotBeReadKeepsItsFiles() {
        var before = folder.everything();
        folder.write("content/door.md", "---\ntitle: [\n---\nText.\n");
        folder.sync();
        assertEquals(before, folder.everything());
    }

    @Test
    void anAuthorWhoGivesATextAContextKeepsItsTranslation() {
        folder.page(BODY.replace("You do not have", "<!-- i18n: context at home -->\nYou do not have"))
                .sync();
        assertEquals(DRAFT, folder.shown(SPANISH, OPEN).state());
        assertEquals(Optional.of("at home"), folder.entry(ES, OPEN).context());
    }

    @Test
    void aTranslationMadeBeforeAnEarlierSyncFindsItsPlaceThroughTheSuccessions() {
        var old = folder.text(ES);
        folder.page(BODY.replace("have to open.", "have to open it.")).sync();
        folder.page(BODY.replace("have to open.", "have to open it now.")).sync();
        folder.write("translations/" + ES, old.replace("No tiene que abrir.", "Usted no tiene que abrir."));
        folder.sync();
        var entry = folder.entry(ES, "You do not have to open it now.");
        assertEquals("Usted no tiene que abrir.", entry.text());
        assertEquals(Optional.of(OPEN), entry.previousId());
        assertEquals(OUTDATED_MAJOR, folder.shown(SPANISH, entry.id()).state());
    }

    @Test
    void theReportCountsEveryPageInEveryLanguage() {
        var count = folder.sync().counts().get(0);
        assertEquals(SPANISH, count.language());
        assertEquals(2, count.of(DRAFT));
        assertEquals(5, count.of(MISSING));
    }

    private void confirm(String source, String translation) {
        var key = Segmenter.key(DOOR, source, Optional.empty());
        folder.write(
                "translations/es/confirmed.tsv", "door\t" + key + "\t" + TextHash.of(translation) + "\t2026-11-20\n");
    }
}
