package org.fanal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code check} tells on request: what is due, and how the pages read. */
class CheckTest {
    private static final String NUMBERS = """
            -- content/numbers.yml --
            - id: court
              number: "1-800-555-0199"
              name: "Court line"
              who: "The court"
              description: "Tells you about your case."
              place: "United States"
              seen: 2026-10-01
              called: 2026-10-11
              source: "https://example.org/court"
              fallback: "Ask a lawyer to look."
            - id: hotline
              number: "1-800-555-0100"
              name: "Hotline"
              who: "Neighbours"
              description: "Help."
              place: "United States"
              seen: 2026-09-01
              called: never
              source: "https://example.org/hotline"
              fallback: "Ask a neighbour."
            """;

    @TempDir
    Path folder;

    private TestSite site;

    @BeforeEach
    void aSite() {
        site = TestSite.of(folder, ChangedSourceTest.SITE + NUMBERS).must("sync");
    }

    @Test
    void nothingIsDueWhileEveryDayIsStillToCome() {
        var ran = site.on("2026-12-10").fanal("check", "--due");
        assertTrue(ran.out().contains("Due on 2026-12-10: nothing\n"), ran.out());
    }

    @Test
    void pagesAndNumbersThatAreDueStandOldestFirstWithTheDaysSince() {
        var ran = site.on("2027-03-10").fanal("check", "--due");
        assertEquals(
                """
                Due on 2027-03-10: 3
                2026-12-10  90 days  content/numbers.yml:11  The number `hotline` has been taken down everywhere.  Call it or see it on its official page; then set `called` or `seen`.
                2026-12-30  70 days  content/at-my-door.md:10  The check of "At my door" is overdue; the page says so.  Read it against its sources and set `read`.
                2027-01-19  50 days  content/numbers.yml:1  The number `court` is marked everywhere as not confirmed.  Call it or see it on its official page by 2027-04-09, when it is taken down; then set `called` or `seen`.
                """, ran.out().substring(ran.out().indexOf("Due on"), ran.out().indexOf("\n\n") + 1));
    }

    @Test
    void aPageIsNotDueOnTheDayItselfButOnTheNext() {
        assertFalse(site.on("2026-12-30").fanal("check", "--due").out().contains("at-my-door.md:10"));
        assertTrue(site.on("2026-12-31")
                .fanal("check", "--due")
                .out()
                .contains("2026-12-30  1 day   content/at-my-door.md:10"));
    }

    @Test
    void whatIsDueChangesNeitherTheExitCodeNorWhatElseCheckSays() {
        site.on("2028-01-01");
        var plain = site.fanal("check");
        var due = site.fanal("check", "--due");
        assertEquals(plain.code(), due.code());
        assertFalse(plain.out().contains("Due on"));
        assertTrue(due.out()
                .endsWith(plain.out()
                        .substring(plain.out().lastIndexOf('\n', plain.out().length() - 2))));
        site.replace("content/at-my-door.md", "review: 90 days", "review: soon");
        assertEquals(1, site.fanal("check", "--due").code());
    }

    @Test
    void theReadingTableMeasuresWhatIsToActOnApartFromTheRestAndStarsWhatAsksTooMuch() {
        var table = site.fanal("check", "--reading").out();
        assertTrue(table.matches("(?s).*\nat-my-door +4\\.3 +-0\\.3 +5\\.3 +1\\.2\n.*"), table);
        site.replace(
                "content/at-my-door.md",
                "Keep a copy of every paper you get.",
                "Notwithstanding institutional considerations, administratively authorized documentation necessitates"
                        + " comprehensive preservation.");
        site.must("sync");
        var ran = site.fanal("check", "--reading");
        assertEquals(0, ran.code());
        assertTrue(ran.out().matches("(?s).*\nat-my-door [^\n]*\\*\n.*"), ran.out());
        assertTrue(
                ran.out().contains("warning  content/at-my-door.md:2  The rest of the page has reading grade"),
                ran.out());
    }

    @Test
    void readingIsNotMeasuredInAnotherLanguage() {
        site.replace("content/site.yml", "source: en", "source: es");
        assertTrue(site.fanal("check", "--reading").out().contains("in English only"));
    }
}
