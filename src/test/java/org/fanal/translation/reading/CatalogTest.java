package org.fanal.translation.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.fanal.translation.Rendition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogTest {
    private static final String NOT_OPEN = "You do not have to open the door.";
    private static final String NO_ABRIR = "No tiene que abrir la puerta.";
    private static final String BREATHE = "Breathe slowly.";
    private static final String RESPIRE = "Respire despacio.";
    private static final String TWO_ENTRIES = """
            #, fuzzy
            msgid "You do not have to open the door."
            msgstr "No tiene que abrir la puerta."

            #, fuzzy
            msgid "Breathe slowly."
            msgstr "Respire despacio."
            """;
    private static final String CHANGED = "You have to open the door.";
    private static final String SYNCED = """
            #, fuzzy
            #| msgid "You do not have to open the door."
            msgid "You have to open the door."
            msgstr "No tiene que abrir la puerta."

            #, fuzzy
            msgid "Breathe slowly."
            msgstr "Respire despacio."
            """;

    private TranslatedPages pages;

    @BeforeEach
    void aPage(@TempDir Path folder) {
        pages = new TranslatedPages(folder.resolve("translations"))
                .page(NOT_OPEN, BREATHE)
                .spanish(TWO_ENTRIES);
    }

    @Test
    void aTranslationNobodyConfirmedIsADraftWhateverItsFlagsSay() {
        assertEquals("DRAFT " + NO_ABRIR, pages.offer(NOT_OPEN));
        pages.spanish(TWO_ENTRIES.replace("#, fuzzy\n", ""));
        assertEquals("DRAFT " + NO_ABRIR, pages.offer(NOT_OPEN));
    }

    @Test
    void aRecordOfASecondPersonConfirmsExactlyOnePair() {
        pages.confirmed(NOT_OPEN, NO_ABRIR);
        assertEquals("CONFIRMED " + NO_ABRIR, pages.offer(NOT_OPEN));
        assertEquals("DRAFT " + RESPIRE, pages.offer(BREATHE));
    }

    @Test
    void aPoLineChangedByOneCharacterIsNoLongerConfirmed() {
        pages.confirmed(NOT_OPEN, NO_ABRIR).spanish(TWO_ENTRIES.replace("abrir la", "abrir  la"));
        assertTrue(pages.offer(NOT_OPEN).startsWith("DRAFT "));
    }

    @Test
    void aMajorChangeShowsInTheOnePlaceItConcernsWithItsDate() {
        pages.page(CHANGED, BREATHE)
                .changed(NOT_OPEN, CHANGED, "major", "2026-11-20")
                .spanish(SYNCED);
        assertEquals("OUTDATED_MAJOR since 2026-11-20 " + NO_ABRIR, pages.offer(CHANGED));
        assertEquals("DRAFT " + RESPIRE, pages.offer(BREATHE));
    }

    @Test
    void aWordingChangeKeepsDraftsAndConfirmations() {
        var typo = "You do not have to open your door.";
        pages.page(typo, BREATHE).changed(NOT_OPEN, typo, "wording", "2026-11-20");
        assertEquals("DRAFT " + NO_ABRIR, pages.offer(typo));
        pages.confirmed(NOT_OPEN, NO_ABRIR);
        assertEquals("CONFIRMED " + NO_ABRIR, pages.offer(typo));
    }

    @Test
    void aConfirmationStaysWhenTheFileWasRekeyedAfterAWordingChange() {
        var typo = "You do not have to open your door.";
        pages.page(typo, BREATHE)
                .changed(NOT_OPEN, typo, "wording", "2026-11-20")
                .confirmed(NOT_OPEN, NO_ABRIR)
                .spanish(TWO_ENTRIES.replace("the door", "your door"));
        assertEquals("CONFIRMED " + NO_ABRIR, pages.offer(typo));
    }

    @Test
    void aMinorChangeKeepsTheOldTextWithADate() {
        var more = "You do not have to open the door. Stay calm.";
        pages.page(more, BREATHE).changed(NOT_OPEN, more, "minor", "2026-11-20").confirmed(NOT_OPEN, NO_ABRIR);
        assertEquals("OUTDATED_MINOR since 2026-11-20 " + NO_ABRIR, pages.offer(more));
        var rendition = pages.catalog().of(TranslatedPages.segment(more));
        assertEquals(NOT_OPEN, rendition.madeFrom());
        assertTrue(rendition.confirmed(), "the old pair was confirmed");
    }

    @Test
    void theWorstChangeOnTheWayCountsWithTheNewestSuchDate() {
        pages.page("C")
                .changed(NOT_OPEN, "A", "major", "2026-01-01")
                .changed("A", "B", "major", "2026-02-02")
                .changed("B", "C", "wording", "2026-03-03");
        assertEquals("OUTDATED_MAJOR since 2026-02-02 " + NO_ABRIR, pages.offer("C"));
    }

    @Test
    void successionsThatGoInACircleEnd() {
        pages.page("A").changed("A", "B", "major", "2026-01-01").changed("B", "A", "major", "2026-01-02");
        assertEquals("MISSING", pages.offer("A"));
    }

    @Test
    void movingAndInsertingChangesNothingElse() {
        pages.page("A new first paragraph.", BREATHE, NOT_OPEN);
        assertEquals("MISSING", pages.offer("A new first paragraph."));
        assertEquals("DRAFT " + NO_ABRIR, pages.offer(NOT_OPEN));
        assertEquals("DRAFT " + RESPIRE, pages.offer(BREATHE));
    }

    @Test
    void anUnrelatedEditOfTheFileDoesNotClearTheNotice() {
        pages.page(CHANGED, BREATHE).changed(NOT_OPEN, CHANGED, "major", "2026-11-20");
        pages.spanish(SYNCED.replace(RESPIRE, "Respire con calma."));
        assertEquals("OUTDATED_MAJOR since 2026-11-20 " + NO_ABRIR, pages.offer(CHANGED));
    }

    @Test
    void translatingTheParagraphClearsTheNotice() {
        pages.page(CHANGED, BREATHE)
                .changed(NOT_OPEN, CHANGED, "major", "2026-11-20")
                .outdated(NOT_OPEN, NO_ABRIR, "2026-11-20")
                .spanish("""
                        msgid "You have to open the door."
                        msgstr "Tiene que abrir la puerta."
                        """);
        assertEquals("DRAFT Tiene que abrir la puerta.", pages.offer(CHANGED));
    }

    @Test
    void clearingTheFuzzyFlagOfAStaleTextDoesNotMakeItNew() {
        pages.page(CHANGED, BREATHE)
                .changed(NOT_OPEN, CHANGED, "major", "2026-11-20")
                .outdated(NOT_OPEN, NO_ABRIR, "2026-11-20")
                .spanish(SYNCED.replace("#, fuzzy\n#| msgid \"You do not have to open the door.\"\n", ""));
        assertEquals("OUTDATED_MAJOR since 2026-11-20 " + NO_ABRIR, pages.offer(CHANGED));
    }

    @Test
    void aSecondPersonMayFindThatAnOldTextIsRightForTheNewSource() {
        pages.page(CHANGED, BREATHE)
                .changed(NOT_OPEN, CHANGED, "major", "2026-11-20")
                .outdated(NOT_OPEN, NO_ABRIR, "2026-11-20")
                .confirmed(CHANGED, NO_ABRIR)
                .spanish(SYNCED);
        assertEquals("CONFIRMED " + NO_ABRIR, pages.offer(CHANGED));
    }

    @Test
    void revertingTheSourceRevivesTheOldTranslationAtOnceAndAfterSync() {
        pages.confirmed(NOT_OPEN, NO_ABRIR)
                .changed(NOT_OPEN, CHANGED, "major", "2026-11-20")
                .outdated(NOT_OPEN, NO_ABRIR, "2026-11-20")
                .spanish(SYNCED);
        assertEquals("CONFIRMED " + NO_ABRIR, pages.offer(NOT_OPEN), "the page says the old text again");
        pages.changed(CHANGED, NOT_OPEN, "major", "2026-11-22").spanish(TWO_ENTRIES);
        assertEquals("CONFIRMED " + NO_ABRIR, pages.offer(NOT_OPEN), "the file was synced");
    }

    @Test
    void anObsoleteEntryIsATranslationOfItsOldSource() {
        pages.spanish("""
                #~ msgid "Breathe slowly."
                #~ msgstr "Respire despacio."
                """);
        assertEquals("DRAFT " + RESPIRE, pages.offer(BREATHE));
        assertEquals("MISSING", pages.offer(NOT_OPEN));
    }

    @Test
    void theEntryInUseComesBeforeAnObsoleteOneAndAConfirmedTextBeforeBoth() {
        pages.spanish("""
                #~ msgctxt "old"
                #~ msgid "Breathe slowly."
                #~ msgstr "Nada."

                #, fuzzy
                #| msgid "Breathe slowly."
                msgid "Breathe in slowly."
                msgstr "Respire lento."

                msgid "Breathe slowly."
                msgstr "Respire despacio."
                """);
        assertEquals("DRAFT Respire lento.", pages.offer(BREATHE), "the first in the file");
        pages.confirmed(BREATHE, RESPIRE);
        assertEquals("CONFIRMED " + RESPIRE, pages.offer(BREATHE));
    }

    @Test
    void aReversedMeaningNeverKeepsATranslationEvenWhenNobodyHasRunSync() {
        pages.page(CHANGED, BREATHE);
        assertEquals("OUTDATED_MAJOR " + NO_ABRIR, pages.offer(CHANGED), "plausibly the same paragraph, no date known");
        assertEquals("DRAFT " + RESPIRE, pages.offer(BREATHE));
    }

    @Test
    void msgmergeMakesATextFuzzyAndItIsOutdatedWithoutASuccession() {
        pages.page(CHANGED, BREATHE).spanish(SYNCED);
        assertEquals("OUTDATED_MAJOR " + NO_ABRIR, pages.offer(CHANGED));
    }

    @Test
    void aConfirmedTextThatOutlivedItsSourceIsStaleWhateverAToolMadeOfTheFile() {
        pages.confirmed(NOT_OPEN, NO_ABRIR).page(CHANGED, BREATHE);
        for (var flag : new String[] {"#, fuzzy\n", ""}) {
            pages.spanish(flag + """
                    msgid "You have to open the door."
                    msgstr "No tiene que abrir la puerta."
                    """);
            assertEquals("OUTDATED_MAJOR " + NO_ABRIR, pages.offer(CHANGED), "msgmerge without --previous");
        }
    }

    @Test
    void aTextConfirmedForOneParagraphMayBeADraftOfAnother() {
        pages.confirmed(NOT_OPEN, NO_ABRIR)
                .page(NOT_OPEN, "No need to open the door.")
                .spanish("""
                msgid "You do not have to open the door."
                msgstr "No tiene que abrir la puerta."

                msgid "No need to open the door."
                msgstr "No tiene que abrir la puerta."
                """);
        assertEquals("CONFIRMED " + NO_ABRIR, pages.offer(NOT_OPEN));
        assertEquals("DRAFT " + NO_ABRIR, pages.offer("No need to open the door."));
    }

    @Test
    void aTextConfirmedForTheNewSourceStillRevivesWithTheOldOne() {
        pages.page(NOT_OPEN)
                .changed(NOT_OPEN, CHANGED, "major", "2026-11-20")
                .outdated(NOT_OPEN, NO_ABRIR, "2026-11-20")
                .confirmed(CHANGED, NO_ABRIR)
                .spanish(SYNCED);
        assertEquals("DRAFT " + NO_ABRIR, pages.offer(NOT_OPEN));
    }

    @Test
    void aToolMayWriteTheSourceInAnotherNormalForm() {
        pages.page("Ask at the café.").spanish("""
                msgid "Ask at the cafe\u0301."
                msgstr "Pregunte en el café."
                """);
        assertEquals("DRAFT Pregunte en el café.", pages.offer("Ask at the café."));
    }

    @Test
    void aTextThatIsAtMostALittleLikeAnotherIsNotOffered() {
        pages.page("Write down the time, the names and what they did.", BREATHE);
        assertEquals("MISSING", pages.offer("Write down the time, the names and what they did."));
    }

    @Test
    void anEmptyTextIsMissingEvenWhenTheFileWasSynced() {
        pages.page(CHANGED, BREATHE).spanish("""
                msgid "You have to open the door."
                msgstr ""

                msgid "Breathe slowly."
                msgstr "   "
                """);
        assertEquals("MISSING", pages.offer(CHANGED));
        assertEquals("MISSING", pages.offer(BREATHE));
    }

    @Test
    void aPoisonedTranslationIsNotOfferedAndTheProblemSaysWhereAndHow() {
        pages.page("Call [the court](number:court) today.", BREATHE).spanish("""
                msgid "Call [the court](number:court) today."
                msgstr "Llame al [tribunal](https://evil.example/) hoy."
                """);
        assertEquals("MISSING", pages.offer("Call [the court](number:court) today."));
        assertTrue(
                pages.problems()
                        .contains(
                                "translations/es/at-my-door.po:1  This translation is not shown: The link to \"number:court\" is missing.  Write it as [words](number:court)."),
                pages.problems().toString());
    }

    @Test
    void anOutdatedTextWhoseSourceIsOnlyKnownByItsKeyCannotBringALink() {
        pages.page(CHANGED)
                .changed(NOT_OPEN, CHANGED, "minor", "2026-11-20")
                .outdated(NOT_OPEN, "Vea [esto](https://evil.example/).", "2026-11-20")
                .spanish("""
                        msgid "You have to open the door."
                        msgstr "Vea [esto](https://evil.example/)."
                        """);
        assertEquals("MISSING", pages.offer(CHANGED));
    }

    @Test
    void equalOffersHaveEqualFingerprintsAndOthersDoNot() {
        var draft = pages.catalog().fingerprint();
        pages.spanish("# a comment\n" + TWO_ENTRIES);
        assertEquals(draft, pages.catalog().fingerprint());
        pages.confirmed(NOT_OPEN, NO_ABRIR);
        assertNotEquals(draft, pages.catalog().fingerprint());
    }

    @Test
    void aTextTranslatedForOneContextIsNotATranslationOfTheOther() {
        var noun = TranslatedPages.segment("Search", "noun");
        var verb = TranslatedPages.segment("Search", "verb");
        pages.page(noun, verb).spanish("""
                msgctxt "verb"
                msgid "Search"
                msgstr "Buscar"

                msgctxt "noun"
                msgid "Search"
                msgstr ""
                """);
        assertEquals(Rendition.State.MISSING, pages.catalog().of(noun).state());
        assertEquals("Buscar", pages.catalog().of(verb).text());
    }

    @Test
    void aToolThatDropsContextsLosesNothingWhereTheTextIsOnThePageOnce() {
        var noun = TranslatedPages.segment("Search", "noun");
        pages.page(noun).spanish("""
                msgid "Search"
                msgstr "Registro"
                """);
        assertEquals("Registro", pages.catalog().of(noun).text());
        assertEquals(Rendition.State.DRAFT, pages.catalog().of(noun).state());
        var verb = TranslatedPages.segment("Search", "verb");
        pages.page(noun, verb);
        assertNotEquals(Rendition.State.DRAFT, pages.catalog().of(verb).state(), "which of the two is meant?");
    }
}
