package org.fanal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looking for a page by one's own words. */
class SearchPageTest {
    @TempDir
    Path folder;

    private TestSite site;

    @BeforeEach
    void aSiteInThreeLanguages() {
        site = TestSite.of(folder, ChangedSourceTest.SITE)
                .must("sync")
                .translate("es", "at-my-door", ChangedSourceTest.SPANISH)
                .must("sync");
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void aResultShowsTheBestPassagesUnderTheirHeadingWithALinkToIt() {
        var page = site.get("/en/search?q=judge");

        assertTrue(page.contains("<h2><a href=\"/en/at-my-door\">At my door</a></h2>"), page);
        assertTrue(
                page.contains(
                        "<h3><a href=\"/en/at-my-door#paper\">Paper</a></h3><p>They need a warrant signed by a judge.</p>"),
                page);
    }

    @Test
    void whatToDoAndWhatNotToDoIsSaid() {
        site.replace("content/at-my-door.md", "## Paper", "!!! dont \"Not this\"\n    - Run away quickly.\n\n## Paper");

        assertTrue(site.get("/en/search?q=quickly").contains("<p><b>Do not</b> Run away quickly.</p>"));
    }

    @Test
    void aDraftIsMarkedAsOnItsPage() {
        var page = site.get("/es/search?q=respire");

        assertTrue(page.contains("Respire despacio.<span class=\"draft\">"), page);
        assertTrue(page.contains("<span class=\"original\" lang=\"en\" dir=\"ltr\">Breathe slowly.</span>"), page);
    }

    @Test
    void aPassageInTheSourceLanguageSaysSo() {
        var page = site.get("/ar/search?q=judge");

        assertTrue(page.contains("lang=\"en\" dir=\"ltr\""), page);
        assertTrue(page.contains("signed by a judge"), page);
    }

    @Test
    void wordsOfReadersFindThePageThoughNoPageHasThem() throws InterruptedException {
        assertFalse(site.get("/es/search?q=timbre").contains("<section class=\"result\">"));

        site.write("translations/es/find.tsv", "at-my-door\ttimbre\n");

        assertTrue(soon("/es/search?q=timbre", "<section class=\"result\">"));
    }

    /** The former index answers until the next one is ready. */
    private boolean soon(String path, String part) throws InterruptedException {
        for (int tries = 0; tries < 600; tries++) {
            if (site.get(path).contains(part)) {
                return true;
            }
            Thread.sleep(50);
        }
        return false;
    }

    @Test
    void withoutAnyResultTheFirstWaysAreShown() {
        var page = site.get("/en/search?q=zzzzzz");

        assertTrue(page.contains("<p role=\"status\">No page was found."), page);
        assertTrue(page.contains("<h2>What is happening?</h2>"), page);
        assertTrue(page.contains("href=\"/en/at-my-door\""), page);
    }

    @Test
    void withoutWordsThereIsAListOfAllPages() {
        var page = site.get("/en/search");

        assertTrue(page.contains("<form class=\"find\" role=\"search\" method=\"get\" action=\"/en/search\">"), page);
        assertTrue(page.contains("<a href=\"/en/at-my-door\">At my door</a>"), page);
        assertEquals(page, site.get("/en/search?q=+"));
    }

    @Test
    void whatWasTypedStandsInItsFieldAndNowhereElseAndIsNoMarkup() {
        var page = site.get("/en/search?q=%3Cb%3Edoor%22%3E");

        assertTrue(page.contains("value=\"&lt;b&gt;door&quot;&gt;\""), page);
        assertFalse(page.contains("<b>door"), page);
        assertTrue(page.indexOf("door&quot;") == page.lastIndexOf("door&quot;"), page);
    }

    @Test
    void everyFirstPageAndSectionLeadsToIt() {
        assertTrue(site.get("/es/").contains("action=\"/es/search\""));
        assertTrue(site.get("/es/encounters").contains("href=\"/es/search\""));
        assertTrue(site.get("/es/nowhere").contains("href=\"/es/search\""));
    }
}
