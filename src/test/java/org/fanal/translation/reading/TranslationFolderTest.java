package org.fanal.translation.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TranslationFolderTest {
    private static final String BREATHE = "Breathe slowly.";
    private static final String RESPIRE = """
            msgid ""
            msgstr ""
            "Language: es\\n"
            "Content-Type: text/plain; charset=UTF-8\\n"

            msgid "Breathe slowly."
            msgstr "Respire despacio."
            """;

    private TranslatedPages pages;

    @BeforeEach
    void aPage(@TempDir Path folder) {
        pages = new TranslatedPages(folder.resolve("translations")).page(BREATHE);
    }

    private Set<?> broken() {
        return pages.read().broken(TranslatedPages.language("es"));
    }

    @Test
    void aFolderThatIsNotThereIsEmpty() {
        assertEquals("MISSING", pages.offer(BREATHE));
        assertEquals(List.of(), pages.problems());
        assertEquals(Set.of(), broken());
    }

    @Test
    void aFolderWithoutFaultsHasNoProblems() {
        pages.spanish(RESPIRE).file("templates/at-my-door.pot", "").file(".gitattributes", "");
        assertEquals(List.of(), pages.problems());
        assertEquals("DRAFT Respire despacio.", pages.offer(BREATHE));
    }

    @Test
    void aFileOfTenMegabytesBreaksOnlyThatPageAndLanguage() {
        pages.file("es/at-my-door.po", new byte[10 << 20]).file("ar/at-my-door.po", RESPIRE.replace("es\\n", "ar\\n"));
        assertEquals(Set.of(TranslatedPages.DOOR), broken());
        assertEquals(Set.of(), pages.read().broken(TranslatedPages.language("ar")));
        assertOneProblem("translations/es/at-my-door.po:1");
    }

    @Test
    void aTruncatedFileIsBrokenAndOffersWhatCouldBeRead() {
        pages.spanish(RESPIRE + "\nmsgid \"Ask who they are.\"\nmsgstr \"Pregu");
        assertEquals(Set.of(TranslatedPages.DOOR), broken());
        assertEquals("DRAFT Respire despacio.", pages.offer(BREATHE));
        assertOneProblem("translations/es/at-my-door.po:10");
    }

    @Test
    void aFileInACharsetItDoesNotNameIsBroken() {
        pages.file("es/at-my-door.po", RESPIRE.replace("despacio", "así").getBytes(Charset.forName("windows-1252")));
        assertEquals(Set.of(TranslatedPages.DOOR), broken());
        assertEquals("MISSING", pages.offer(BREATHE));
    }

    @Test
    void aFolderWhereAFileShouldBeIsBroken() {
        pages.file("es/at-my-door.po/inside", "");
        assertEquals(Set.of(TranslatedPages.DOOR), broken());
    }

    @Test
    void theProblemsNameTheLineOfEachMalformedRow() {
        pages.spanish(RESPIRE).file("successions.tsv", """
                        # page, old key, new key, severity, date

                        at-my-door\t0123456789ab\tba9876543210\tmajor\t2026-11-20
                        at-my-door\t0123456789ab\tba9876543210\tenormous\t2026-11-20
                        at-my-door\t0123456789ab
                        """).file("es/confirmed.tsv", "at-my-door\tXX\t00\tyesterday\n");
        var problems = pages.problems();
        assertEquals(3, problems.size(), problems.toString());
        assertTrue(problems.get(0).startsWith("translations/es/confirmed.tsv:1  "), problems.toString());
        assertTrue(problems.get(1)
                .startsWith("translations/successions.tsv:4  This line is not understood: not a severity: enormous."));
        assertTrue(problems.get(2)
                .startsWith("translations/successions.tsv:5  This line is not understood: it has 2 columns, not 5."));
        assertEquals(Set.of(), broken(), "a lost confirmation or succession only makes the site more careful");
    }

    @Test
    void anUnreadableRecordOfStaleTextsKeepsTheLastGoodCatalogs() {
        pages.spanish(RESPIRE).file("es/outdated.tsv", "at-my-door\tXX\n");
        assertEquals(Set.of(TranslatedPages.DOOR), broken());
    }

    @Test
    void aTableThatIsNotUtf8IsAProblemNotAnException() {
        pages.spanish(RESPIRE).file("es/confirmed.tsv", new byte[] {(byte) 0xC3, (byte) 0x28});
        assertOneProblem("translations/es/confirmed.tsv:1");
    }

    @Test
    void foldersOfUnknownAndOfUnofferedLanguagesAreNamed() {
        pages.spanish(RESPIRE).file("klingon/at-my-door.po", RESPIRE).file("fr/at-my-door.po", RESPIRE);
        var problems = pages.problems();
        assertEquals(2, problems.size(), problems.toString());
        assertTrue(problems.get(0).startsWith("translations/fr:1  The site does not offer the language \"fr\"."));
        assertTrue(problems.get(1)
                .startsWith("translations/klingon:1  \"klingon\" is not the tag of a language we know."));
    }

    @Test
    void translationsWithoutAPageAreAnErrorAndLeftoversAWarning() {
        pages.file("es/at-mydoor.po", RESPIRE)
                .file("es/gone.po", """
                #~ msgid "Breathe slowly."
                #~ msgstr "Respire despacio."
                """)
                .file("es/At my door.po", RESPIRE)
                .file("es/at-my-door.po~", RESPIRE);
        var errors = pages.read().problems().stream()
                .filter(problem -> problem.isError() && !problem.file().endsWith("ui.po"))
                .toList();
        assertEquals(1, errors.size(), errors.toString());
        assertEquals("translations/es/at-mydoor.po", errors.get(0).file());
        assertEquals(4, pages.problems().size());
    }

    @Test
    void aFileInTheFolderOfAnotherLanguageIsNoticed() {
        pages.file("ar/at-my-door.po", RESPIRE);
        assertTrue(
                pages.problems()
                        .get(0)
                        .startsWith("translations/ar/at-my-door.po:1  The header says that this file is in \"es\""),
                pages.problems().toString());
    }

    @Test
    void theGlossaryIsReadAndItsFaultsAreNamed() {
        pages.page("Show the I-200 paper.")
                .spanish(RESPIRE.replace("Breathe slowly.", "Show the I-200 paper.")
                        .replace("Respire despacio.", "Muestre el papel I-200."))
                .file(
                        "glossary.csv",
                        "term,keep,note,es\nI-200,yes,\"a form, printed\",I-200\npaper,yes,,papel\nbad,yes\n");
        var problems = pages.problems();
        assertEquals(2, problems.size(), problems.toString());
        assertTrue(problems.get(0).contains("\"paper\" is printed on papers and is not in the translation."));
        assertTrue(problems.get(1).startsWith("translations/glossary.csv:4  "));
    }

    @Test
    void theWordsOfTheSourceLanguageAreAsTheyAreWritten() {
        var translations = pages.read();
        assertTrue(translations.words(TranslatedPages.language("en")).isComplete());
        assertTrue(translations.problems().stream()
                .anyMatch(problem -> problem.file().equals("translations/es/ui.po")));
    }

    private void assertOneProblem(String place) {
        var problems = pages.problems();
        assertEquals(1, problems.size(), problems.toString());
        assertTrue(problems.get(0).startsWith(place + "  "), problems.toString());
    }
}
