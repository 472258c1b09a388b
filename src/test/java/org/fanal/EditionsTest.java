package org.fanal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What readers are told about the changes of a page, on a site that has nothing but files. */
class EditionsTest {
    private static final String DOOR = "content/at-my-door.md";

    @TempDir
    Path folder;

    private TestSite site;

    @BeforeEach
    void aSyncedSite() {
        site = TestSite.of(folder, TestDesk.FILES).on("2026-10-05").must("sync").on("2026-11-23");
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void everySyncAddsAnEditionOfWhatChanged() {
        site.replace(DOOR, "Keep a copy", "Keep two copies").must("sync").must("sync");
        var lines = site.read("content/editions.tsv").lines().toList();
        assertEquals(4, lines.size(), lines.toString());
        assertTrue(lines.get(1).startsWith("at-my-door\t1\t2026-10-05\tnew\t\t"), lines.get(1));
        assertTrue(lines.get(3).startsWith("at-my-door\t2\t2026-11-23\tmajor\t\t"), lines.get(3));
    }

    @Test
    void aTextThatIsGoneIsAMajorChangeAndOneThatPeopleActOnIsInTheFeedOfCriticalOnes() {
        site.replace(DOOR, "    - Breathe slowly.\n", "").must("sync");
        var line = site.read("content/editions.tsv").lines().toList().get(3);
        assertTrue(line.startsWith("at-my-door\t2\t2026-11-23\tmajor\t\t") && line.endsWith("\tcritical"), line);
        assertTrue(site.get("/en/changes-critical.atom").contains("at-my-door"));
        assertTrue(site.get("/data/changes.json").contains("\"critical\": true"));
        assertTrue(site.fanal("check").out().contains("0 to mend"), "the line is read again");
    }

    @Test
    void aTextThatIsNewAndNobodyActsOnIsAMinorChangeAndNotCritical() {
        site.replace(DOOR, "Keep a copy", "Write down the date.\n\nKeep a copy").must("sync");
        var line = site.read("content/editions.tsv").lines().toList().get(3);
        assertTrue(line.startsWith("at-my-door\t2\t2026-11-23\tminor\t\t"), line);
        assertFalse(line.endsWith("critical"), line);
        assertFalse(site.get("/en/changes-critical.atom").contains("2026-11-23"));
    }

    @Test
    void aPageSaysWhatChangedOnIt() {
        site.replace(DOOR, "every paper", "each paper").must("sync", "--wording", "at-my-door");
        assertTrue(site.get("/en/at-my-door").contains("/en/at-my-door/changes"));
        var page = site.get("/en/at-my-door/changes");
        assertTrue(page.contains("What changed: At my door"), page);
        assertTrue(page.indexOf("Wording only") < page.indexOf("New page"), page);
        assertTrue(page.contains("Edition 2, 23 November 2026") || page.contains("Edition 2, November 23, 2026"), page);
    }

    @Test
    void aPageWithoutARecordHasNoList() {
        site.delete("content/editions.tsv");
        assertFalse(site.get("/en/at-my-door").contains("/changes"));
        assertEquals(404, site.ask("/en/at-my-door/changes").statusCode());
    }

    @Test
    void theOldAddressOfAPageThatIsGoneSaysSo() {
        site.delete("content/papers.md").must("sync");
        var answer = site.ask("/en/papers");
        assertEquals(410, answer.statusCode());
        assertTrue(answer.body().contains("This page was withdrawn"));
        assertTrue(answer.headers().firstValue("Cache-Control").orElse("").contains("no-store"));
        assertEquals(
                "/en/papers",
                site.ask("/en/papers/changes").headers().firstValue("Location").orElse(""));
        assertEquals(404, site.ask("/en/papers.txt").statusCode());
        assertEquals(404, site.ask("/en/never-was").statusCode());
    }

    @Test
    void aRenamedPageGoesOnCounting() {
        var text = site.read(DOOR);
        site.delete(DOOR).write("content/door.md", text.replaceFirst("review:", "was: [at-my-door]\nreview:"));
        site.replace("content/papers.md", "at-my-door.md", "door.md").must("sync");
        assertTrue(site.read("content/editions.tsv").contains("\ndoor\t2\t2026-11-23\t"));
        assertEquals(
                "/en/door/changes",
                site.ask("/en/at-my-door/changes")
                        .headers()
                        .firstValue("Location")
                        .orElse(""));
        assertTrue(site.get("/en/door/changes").contains("Edition 1"));
    }

    @Test
    void aLineThatIsNotUnderstoodIsAProblemWithItsLine() {
        site.write("content/editions.tsv", "# columns\nat-my-door\tone\n");
        var ran = site.fanal("check");
        assertTrue(ran.out().contains("content/editions.tsv:2  This line is not understood."), ran.out());
    }
}
