package org.fanal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.fanal.TestSite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/** The shipped pages in a real browser. */
class ReaderPagesIT {
    private static final List<String> LANGUAGES = List.of("en", "es", "ar", "zh-Hans");
    private static final List<String> TEMPLATES = List.of(
            "/%s/",
            "/%s/encounters",
            "/%s/at-my-door",
            "/%s/zignal-labs",
            "/%s/numbers",
            "/%s/warrants",
            "/%s/release",
            "/%s+en/at-my-door",
            "/%s/no-such-page");

    @TempDir
    static Path folder;

    private static TestSite site;
    private static Chromium chromium;

    @BeforeAll
    static void open() {
        chromium = Chromium.start();
        site = TestSite.shipped(folder);
    }

    @AfterAll
    static void close() {
        site.close();
        chromium.close();
    }

    /** Pairwise: each template meets each language, each width meets each light, and both meet every template and language. */
    @Test
    void axeFindsNothingOnAnyTemplateInAnyLanguageByDayAndByNightNarrowAndWide() {
        var findings = new ArrayList<String>();
        int combination = 0;
        for (var template : TEMPLATES) {
            for (var language : LANGUAGES) {
                combination++;
                int width = (combination & 1) == 0 ? 360 : 1280;
                boolean dark = ((combination >> 1) & 1) == (TEMPLATES.indexOf(template) & 1);
                if (language.equals("en") && template.contains("+en")) {
                    continue;
                }
                var path = template.formatted(language);
                chromium.as(width, dark).open(site.url() + path);
                chromium.barriers()
                        .forEach(barrier -> findings.add(path + " " + width + (dark ? " dark " : " light ") + barrier));
            }
        }
        assertEquals(List.of(), findings);
    }

    @Test
    void axeFindsAPlantedFault() {
        chromium.as(360, false)
                .open("data:text/html,<html><body><img src='x'><p style='color:%23aaa'>pale</p></body></html>");
        assertFalse(chromium.barriers().isEmpty());
    }

    @Test
    void aPageIsOneRequestToThisSiteAndLeavesNothingInTheBrowser() {
        for (var path : List.of("/en/", "/es/at-my-door", "/ar/zignal-labs", "/zh-Hans/numbers", "/es+en/warrants")) {
            chromium.requests();
            chromium.as(360, false).open(site.url() + path);
            assertEquals(List.of(site.url() + path), chromium.requests());
            assertEquals(java.util.Set.of(), chromium.driver().manage().getCookies());
            assertEquals(0L, chromium.driver().executeScript("return localStorage.length + sessionStorage.length"));
            assertEquals(
                    0L,
                    chromium.driver()
                            .executeAsyncScript(
                                    "const done = arguments[0]; navigator.serviceWorker.getRegistrations().then(all => done(all.length))"));
        }
    }

    @Test
    void nothingScrollsSidewaysAt320Pixels() {
        var tooWide = new TreeMap<String, Object>();
        for (var template : TEMPLATES) {
            for (var language : LANGUAGES) {
                var path = template.formatted(language);
                chromium.as(320, false).open(site.url() + path);
                var width = (Long) chromium.driver().executeScript("return document.scrollingElement.scrollWidth");
                if (width > 320) {
                    tooWide.put(path, width);
                }
            }
        }
        assertEquals(new TreeMap<String, Object>(), tooWide);
    }

    @Test
    void everythingAReaderTapsOnABarOrAListIsAtLeast48PixelsHigh() {
        var tooSmall = new ArrayList<Object>();
        for (var path : List.of("/en/", "/ar/", "/es/at-my-door", "/zh-Hans/encounters")) {
            chromium.as(360, false).open(site.url() + path);
            tooSmall.add(
                    chromium.driver()
                            .executeScript(
                                    "return [...document.querySelectorAll('header a, header summary, .triage a, nav a, footer a')]"
                                            + ".filter(e => e.checkVisibility() && !e.classList.contains('skip'))"
                                            + ".filter(e => e.getBoundingClientRect().height < 48)"
                                            + ".map(e => location.pathname + ' ' + e.textContent.trim() + ' ' + e.getBoundingClientRect().height)"));
        }
        tooSmall.removeIf(found -> ((List<?>) found).isEmpty());
        assertEquals(List.of(), tooSmall);
    }

    @Test
    void withoutScriptsEverythingIsThereAndTheExitLeaves() {
        try (var quiet = Chromium.start().withoutScripts()) {
            quiet.as(360, false).open(site.url() + "/es/at-my-door");
            assertTrue(quiet.driver().findElement(By.tagName("h1")).isDisplayed());
            assertTrue(quiet.driver().findElement(By.cssSelector(".do")).isDisplayed());
            var exit = quiet.driver().findElement(By.cssSelector("a[href='/x']"));
            assertTrue(exit.isDisplayed());
            quiet.requests();
            exit.click();
            assertTrue(quiet.requests().contains(site.url() + "/x"));
        }
    }

    @Test
    void theExitStaysInSightAndStandsAtTheTopLeftInArabicToo() {
        for (var path : List.of("/en/at-my-door", "/ar/at-my-door")) {
            chromium.as(360, false).open(site.url() + path);
            chromium.driver().executeScript("window.scrollTo(0, 2000)");
            var place = chromium.driver()
                    .findElement(By.cssSelector("a[href='/x']"))
                    .getRect();
            var top = (Number) chromium.driver()
                    .executeScript("return document.querySelector(\"a[href='/x']\").getBoundingClientRect().top");
            assertTrue(top.doubleValue() >= 0 && top.doubleValue() < 60, path + " " + top);
            assertTrue(place.getX() < 100, path + " " + place.getX());
        }
    }

    @Test
    void shiftThreeTimesLeavesWithScripts() {
        chromium.as(360, false).open(site.url() + "/en/at-my-door");
        chromium.requests();
        var body = chromium.driver().findElement(By.tagName("body"));
        for (int i = 0; i < 3; i++) {
            new org.openqa.selenium.interactions.Actions(chromium.driver())
                    .keyDown(org.openqa.selenium.Keys.SHIFT)
                    .keyUp(org.openqa.selenium.Keys.SHIFT)
                    .perform();
        }
        assertTrue(
                chromium.requests().stream().anyMatch(url -> !url.startsWith(site.url()) || url.endsWith("/x")),
                body.toString());
    }

    @Test
    void everyForeignPassageNamesItsLanguage() {
        chromium.as(360, false).open(site.url() + "/ar/at-my-door");
        var latin = chromium.driver().executeScript("""
                const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
                const unnamed = [];
                while (walker.nextNode()) {
                  const text = walker.currentNode.textContent.trim();
                  const letters = text.replace(/[^A-Za-z]/g, '').length;
                  if (letters > 25 && letters > text.length / 2 && walker.currentNode.parentElement.closest('[lang]').lang === 'ar') unnamed.push(text);
                }
                return unnamed;
                """);
        assertEquals(List.of(), latin);
    }
}
