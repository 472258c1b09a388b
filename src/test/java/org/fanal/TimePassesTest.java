package org.fanal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What readers see when nothing changes but the day, on a small site, over HTTP. */
class TimePassesTest {
    private static final String NUMBER = "1-800-555-0199";
    private static final String SITE = """
            -- content/site.yml --
            name: Lantern
            country: United States
            source: en
            languages: [en, es, ar]
            drafts: marked
            exit: "https://www.weather.gov/"
            contact: "https://example.org/corrections"
            licence: CC BY 4.0
            -- content/numbers.yml --
            - id: court
              number: "1-800-555-0199"
              name: "Court line"
              who: "The court"
              description: "Tells you about your case."
              place: "United States"
              seen: 2026-10-01
              called: never
              source: "https://example.org/court"
              fallback: "Ask a lawyer to look."
            -- content/numbers.md --
            ---
            title: Phone numbers
            short: Numbers
            summary: Who answers.
            section: help
            order: 10
            asof: 2026-07-02
            read: 2026-10-01
            checked: []
            review: 900 days
            recheck: []
            sources: []
            ---
            Read who answers before you call.
            -- content/hearing.md --
            ---
            title: Your hearing
            short: Your hearing
            summary: When it is.
            section: encounters
            order: 20
            asof: 2026-07-02
            read: 2026-10-01
            checked: []
            review: 900 days
            recheck: []
            sources: []
            ---
            Ask the [court line](number:court).
            -- content/papers.md --
            ---
            title: Your papers
            short: Your papers
            summary: Keep them.
            section: encounters
            order: 30
            asof: 2026-07-02
            read: 2026-10-01
            checked: []
            review: 90 days
            recheck: []
            sources: []
            ---
            Keep a copy of every paper.
            """;
    private static final List<String> WITH_NUMBER = List.of(
            "/en/hearing",
            "/en/hearing.txt",
            "/en/hearing.md",
            "/es/hearing",
            "/es/hearing.txt",
            "/es+en/hearing",
            "/ar/hearing",
            "/ar+en/hearing",
            "/en/numbers",
            "/en/numbers.txt",
            "/en/numbers.md",
            "/es/numbers",
            "/ar/numbers");
    private static final Map<String, String> CONFIRMED_ON = Map.of(
            "en", "last confirmed on 1 October 2026",
            "es", "1 de octubre de 2026",
            "ar", "1 أكتوبر 2026");
    private static final Map<String, String> OVERDUE = Map.of(
            "en", "check overdue since 30 December 2026",
            "es", "30 de diciembre de 2026",
            "ar", "30 ديسمبر 2026");

    @TempDir
    Path folder;

    private TestSite site;

    @BeforeEach
    void aSite() {
        site = TestSite.of(folder, SITE).on("2026-10-02").must("sync");
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void aNumberIsShownWithoutAMarkForAHundredDays() {
        site.on("2027-01-09");
        for (var path : WITH_NUMBER) {
            var text = words(site.get(path));
            assertTrue(text.contains(NUMBER), path);
            assertFalse(text.contains("last confirmed on"), path);
        }
    }

    @Test
    void afterAHundredDaysItIsMarkedEverywhereItAppears() {
        site.on("2027-01-10");
        for (var path : WITH_NUMBER) {
            var text = words(site.get(path));
            assertTrue(text.contains(NUMBER), path);
            assertTrue(text.contains(said(CONFIRMED_ON, path)), path + "\n" + text);
        }
    }

    @Test
    void afterAHundredAndEightyDaysItIsGoneEverywhereAndWhatToDoInsteadIsThere() {
        site.on("2027-03-30");
        assertTrue(words(site.get("/en/hearing")).contains(NUMBER), "on the last day");
        site.on("2027-03-31");
        for (var path : WITH_NUMBER) {
            var page = site.get(path);
            assertFalse(page.contains(NUMBER) || page.contains("18005550199"), path);
            assertTrue(words(page).contains(said(CONFIRMED_ON, path).replace("last confirmed on ", "")), path);
            assertTrue(words(page).contains("Ask a lawyer to look."), path);
        }
    }

    @Test
    void whatToDoInsteadIsInTheReadersLanguageOrSaysThatItIsNot() {
        site.on("2027-03-31");
        assertTrue(site.get("/es/hearing").contains("<span lang=\"en\" dir=\"ltr\">Ask a lawyer to look.</span>"));
        site.translate("es", "numbers", Map.of("Ask a lawyer to look.", "Pida a un abogado que lo mire."));
        assertTrue(site.get("/es/hearing").contains("Pida a un abogado que lo mire."));
        assertFalse(site.get("/es/hearing").contains("Ask a lawyer to look."));
    }

    @Test
    void aCallBringsItBack() {
        site.on("2027-03-31");
        assertFalse(site.get("/en/hearing").contains(NUMBER));
        site.replace("content/numbers.yml", "called: never", "called: 2027-03-30");
        assertTrue(site.get("/en/hearing").contains(NUMBER));
        assertFalse(site.get("/en/hearing").contains("last confirmed on"));
    }

    @Test
    void aPagePastItsReviewSaysSinceWhenInTheReadersLanguage() {
        site.on("2026-12-30");
        assertFalse(site.get("/en/papers").contains("overdue since"), "on the day itself");
        site.on("2026-12-31");
        for (var path : List.of(
                "/en/papers",
                "/en/papers.txt",
                "/en/papers.md",
                "/es/papers",
                "/es+en/papers",
                "/es/papers.txt",
                "/ar/papers",
                "/ar+en/papers")) {
            assertTrue(words(site.get(path)).contains(said(OVERDUE, path)), path);
        }
        assertTrue(site.get("/es/papers").contains("<span class=\"overdue\">"));
    }

    @Test
    void theDayAloneChangesOnlyThePagesItSpeaksOf() {
        assertEquals(new TreeSet<>(), changed("2026-10-02", "2026-12-30"), "nothing falls due");
        assertEquals(
                new TreeSet<>(List.of("/ar/papers", "/en/papers", "/es/papers")), changed("2026-12-30", "2026-12-31"));
        var withNumber = new TreeSet<>(
                List.of("/ar/hearing", "/ar/numbers", "/en/hearing", "/en/numbers", "/es/hearing", "/es/numbers"));
        assertEquals(withNumber, changed("2027-01-09", "2027-01-10"));
        assertEquals(withNumber, changed("2027-03-30", "2027-03-31"));
    }

    /** The pages whose bytes differ from one day to the other. */
    private TreeSet<String> changed(String day, String later) {
        var before = tags(day);
        var after = tags(later);
        assertEquals(before.keySet(), after.keySet());
        var changed = new TreeSet<>(after.keySet());
        changed.removeIf(path -> java.util.Objects.equals(after.get(path), before.get(path)));
        return changed;
    }

    private Map<String, String> tags(String day) {
        site.on(day);
        var tags = new TreeMap<String, String>();
        Pattern.compile("<loc>([^<]*)</loc>")
                .matcher(site.get("/sitemap.xml"))
                .results()
                .forEach(match -> tags.put(
                        match.group(1),
                        site.ask(match.group(1)).headers().firstValue("ETag").orElseThrow()));
        return tags;
    }

    private static String said(Map<String, String> words, String path) {
        return words.getOrDefault(path.substring(1).split("[/+]")[0], "?");
    }

    /** What is read, without mark-up and without the marks that keep digits in order. */
    private static String words(String page) {
        return page.replaceAll("<[^>]*>", "").replaceAll("[\\u2066-\\u2069\\u200e\\u200f]", "");
    }
}
