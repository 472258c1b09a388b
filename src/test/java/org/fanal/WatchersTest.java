package org.fanal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.fanal.content.Content;
import org.fanal.content.Grade;
import org.fanal.content.Watcher;
import org.fanal.content.reading.ContentFolder;
import org.fanal.language.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The register of watchers, on a small site, over HTTP. */
class WatchersTest {
    private static final String SITE = """
            -- content/watchers.md --
            ---
            title: Who is watching
            short: Who is watching
            summary: Tools and who buys them.
            section: watchers
            order: 1
            asof: 2026-07-02
            read: 2026-10-01
            checked: []
            review: 90 days
            recheck: []
            sources: []
            ---
            Bought is not used.
            -- content/how-it-works.md --
            ---
            title: How monitoring works
            short: How it works
            summary: Seven ways.
            section: watchers
            order: 5
            asof: 2026-07-02
            read: 2026-10-01
            checked: []
            review: 90 days
            recheck: []
            sources: []
            ---
            Somebody looks.
            -- content/post-reader.md --
            ---
            title: "Post Reader: software that reads posts"
            short: Post Reader
            summary: Who bought it.
            section: watchers
            order: 10
            asof: 2026-07-02
            read: 2026-10-01
            checked: []
            review: 90 days
            recheck: []
            sources:
              - {id: paper, title: "A contract", publisher: "A court", date: 2026-01-17, url: "https://example.org/a", grade: official}
              - {id: leaflet, title: "A leaflet", publisher: "Reader Inc", date: 2026-01-17, url: "https://example.org/b", grade: company}
            watcher:
              status: bought
              users: ["Homeland Security Investigations (HSI)"]
              agencies: [hsi]
              seller: "Reader Inc"
              reseller: "Shop Inc"
              amount: "$5 million, as reported"
              since: 2025-09
              checked: 2026-10-01
              claims:
                - {text: "HSI has a contract.", grade: official, sources: [paper]}
                - {text: "It reads all posts.", grade: company, sources: [leaflet, paper]}
                - {text: "It makes no mistakes.", grade: company, sources: [leaflet]}
            ---
            It reads.[^paper] So they say.[^leaflet]
            -- content/map-maker.md --
            ---
            title: Map Maker
            short: Map Maker
            summary: Cut off.
            section: watchers
            order: 20
            asof: 2026-07-02
            read: 2026-10-01
            checked: []
            review: 90 days
            recheck: []
            sources:
              - {id: paper, title: "A report", publisher: "A paper", date: 2026-01-17, url: "https://example.org/a", grade: reported}
            watcher:
              status: stopped
              users: ["Police departments"]
              agencies: [police]
              checked: 2026-10-01
              claims:
                - {text: "Police bought it.", grade: reported, sources: [paper]}
            ---
            It drew maps.[^paper]
            """;
    private static final Pattern ROW = Pattern.compile("<tr role=\"row\" class=\"([^\"]*)\">(.*?)</tr>");

    @TempDir
    Path folder;

    private TestSite site;

    @BeforeEach
    void twoWatchers() {
        site = TestSite.of(folder, ChangedSourceTest.SITE + SITE).must("sync");
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void theSectionIsTheRegisterUnderTheWordsOfItsPage() {
        var html = site.get("/en/watchers");
        assertTrue(html.contains("<h1>Who is watching</h1>") && html.contains("Bought is not used."), html);
        assertTrue(html.contains("<a href=\"/en/how-it-works\">"), "other pages of the section are there too");
        var row = row(html, "Post Reader");
        for (var expected : new String[] {
            "bought",
            "September 2025",
            "1 October 2026",
            "Homeland Security Investigations (HSI)",
            "Reader Inc",
            "Shop Inc",
            "$5 million, as reported",
            "<a href=\"/en/post-reader\">"
        }) {
            assertTrue(row.contains(expected), expected + " is missing from " + row);
        }
        assertTrue(row.contains("the company says</b> <span>2</span>"), row);
        assertTrue(row.contains("official document</b> <span>1</span>"), row);
        assertTrue(row(html, "Map Maker").contains("not known"));
    }

    @Test
    void eachFilterIsALinkToALineThatLeavesOnlyTheRowsOfItsKind() {
        var html = site.get("/en/watchers");
        assertTrue(row(html, "Post Reader").startsWith("is-bought by-ice by-hsi|"), "HSI is a part of ICE");
        assertTrue(row(html, "Map Maker").startsWith("is-stopped by-police|"));
        for (var anchor : new String[] {"is-bought", "is-stopped", "by-ice", "by-hsi", "by-police"}) {
            assertTrue(html.contains("href=\"#" + anchor + "\""), anchor);
            assertTrue(html.contains("id=\"" + anchor + "\""), anchor);
        }
        assertFalse(html.contains("href=\"#by-uscis\""), "nothing to show for it");
    }

    @Test
    void theStyleHasARuleForEveryStatusAndAgency() {
        var html = site.get("/en/watchers");
        for (var status : Watcher.Status.values()) {
            assertRule(html, "is-" + status.key().replace(' ', '-'));
        }
        for (var agency : Watcher.Agency.values()) {
            assertRule(html, "by-" + agency.key());
        }
    }

    private static void assertRule(String html, String anchor) {
        assertTrue(html.contains("#" + anchor + ":target ~ table tbody>:not(." + anchor + ")"), anchor);
    }

    @Test
    void itSpeaksTheReadersLanguageAndMarksWhatDoesNot() {
        site.translate("es", "post-reader", Map.of("$5 million, as reported", "5 millones, según informes"));
        var row = row(site.get("/es/watchers"), "Post Reader");
        assertTrue(row.contains("la empresa dice</b> <span>2</span>"), row);
        assertTrue(row.contains("5 millones, según informes"), row);
        assertTrue(row.contains("<span lang=\"en\" dir=\"ltr\">Homeland Security"), row);
    }

    @Test
    void itIsOneAddressWithATextForm() {
        assertEquals(200, site.ask("/en/watchers").statusCode());
        assertEquals(301, site.ask("/en/watchers/").statusCode());
        assertEquals(1, site.get("/sitemap.xml").split("<loc>/en/watchers</loc>", -1).length - 1);
        var text = site.get("/en/watchers.txt");
        assertTrue(text.contains("- Post Reader: bought\n  Used by: Homeland Security Investigations (HSI)\n"), text);
        assertTrue(site.get("/es+en/watchers").contains("class=\"both\""));
        site.must("export", folder.resolve("out").toString());
    }

    @Test
    void whatIsClaimedStandsBehindItsGradeAndBeforeItsSourcesInEveryFormAndLanguage() {
        var page = site.get("/en/post-reader");
        assertTrue(
                page.contains("<b class=\"grade company\">the company says</b> <span>It reads all posts.</span>"
                        + "<sup><a href=\"#s-leaflet\">[2]</a></sup><sup><a href=\"#s-paper\">[1]</a></sup>"),
                page);
        assertTrue(site.get("/en/post-reader.txt").contains("- the company says: It reads all posts. [2] [1]\n"));
        assertTrue(site.get("/en/post-reader.md").contains("- the company says: It reads all posts. [2] [1]\n"));
        var says = Map.of("es", "la empresa dice", "ar", "تقول الشركة");
        says.forEach((language, words) -> {
            var html = site.get("/" + language + "/post-reader");
            assertEquals(2, html.split("<b class=\"grade company\">" + words + "</b> ", -1).length - 1, language);
            assertTrue(site.get("/" + language + "/post-reader.txt").contains("- " + words + ": "), language);
        });
    }

    @Test
    void everyShippedClaimOfACompanyStandsBehindItsWordsInEveryLanguage() {
        try (var shipped = TestSite.shipped(folder.resolve("shipped"))) {
            var settings = new ContentFolder(TestSite.SHIPPED.resolve("content")).read(LocalDate.of(2026, 11, 23));
            for (var source : settings.sources()) {
                long claims = source.front().watcher().stream()
                        .flatMap(watcher -> watcher.claims().stream())
                        .filter(claim -> claim.grade() == Grade.COMPANY)
                        .count();
                for (var language : claims == 0 ? List.<Language>of() : languages(shipped, settings)) {
                    var html = shipped.get("/" + language.tag() + "/" + source.slug());
                    var says = Pattern.compile("<li><b class=\"grade company\">([^<]+)</b> ");
                    assertEquals(claims, says.matcher(html).results().count(), language.tag() + " " + source.slug());
                }
            }
        }
    }

    private static List<Language> languages(TestSite site, Content content) {
        return content.settings().orElseThrow().languages().stream()
                .filter(language -> site.ask("/" + language.tag() + "/").statusCode() == 200)
                .toList();
    }

    @Test
    void aChangeOfAWatcherIsSeenInTheRegisterAtOnce() {
        site.get("/en/watchers");
        site.replace("content/map-maker.md", "status: stopped", "status: in use");
        assertTrue(row(site.get("/en/watchers"), "Map Maker").startsWith("is-in-use by-police|"));
    }

    @Test
    void anAgencyThatIsNotKnownIsAProblemWithItsLine() {
        site.replace("content/map-maker.md", "agencies: [police]", "agencies: [polcie]");
        var ran = site.fanal("check");
        assertEquals(1, ran.code());
        assertTrue(ran.out().contains("content/map-maker.md:17") && ran.out().contains("police"), ran.out());
    }

    /** The classes of a row, and what it holds. */
    private static String row(String html, String name) {
        return ROW.matcher(html)
                .results()
                .filter(row -> row.group(2).contains(name))
                .map(row -> row.group(1) + "|" + row.group(2))
                .findFirst()
                .orElseThrow();
    }
}
