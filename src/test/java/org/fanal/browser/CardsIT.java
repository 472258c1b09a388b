package org.fanal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.fanal.TestSite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sheets of cards in a real browser: nothing is cut off, and they come out of the printer as they are meant to. */
class CardsIT {
    private static final List<String> LANGUAGES = List.of("en", "es", "ar", "zh-Hans", "ht", "vi");
    private static final Pattern SHEET = Pattern.compile("href=\"/en/cards/([a-z0-9-]+)\"");
    private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page\\b(?!s)");
    private static final Pattern BOX = Pattern.compile("/MediaBox\\s*\\[0 0 ([0-9.]+) ([0-9.]+)]");
    /** Sides whose words or proof are higher or wider than their place, by the first words on them. */
    private static final String TOO_LARGE = """
            return [...document.querySelectorAll('.side')].map(side => {
              const words = side.querySelector('.words'), proof = side.querySelector('.proof'), box = side.getBoundingClientRect();
              const last = words.lastElementChild.getBoundingClientRect(), foot = proof.getBoundingClientRect();
              const wrong = [];
              if (words.scrollHeight > words.clientHeight + 1 || last.bottom > box.bottom - 6) wrong.push('words too high');
              if (words.scrollWidth > words.clientWidth + 1) wrong.push('words too wide');
              if (foot.top < box.top || foot.bottom > box.bottom + 1) wrong.push('proof too high');
              if (proof.scrollWidth > proof.clientWidth + 1) wrong.push('proof too wide');
              return wrong.length ? wrong.join(', ') + ': ' + side.innerText.slice(0, 40) : '';
            }).filter(found => found)""";

    @TempDir
    static Path folder;

    private static TestSite site;
    private static Chromium chromium;

    @BeforeAll
    static void open() {
        chromium = Chromium.start();
        site = TestSite.shipped(folder).serve("--public-url", "https://know-your-rights.example.org");
    }

    @AfterAll
    static void close() {
        site.close();
        chromium.close();
    }

    private static List<String> slugs() {
        return SHEET.matcher(site.get("/en/cards"))
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    @Test
    void noSideOfAnyCardInAnyLanguageIsCutOff() {
        List<String> cut = new ArrayList<>();
        assertTrue(slugs().size() >= 8);
        chromium.as(1280, false);
        for (var slug : slugs()) {
            for (var language : LANGUAGES) {
                chromium.open(site.url() + "/" + language + "/cards/" + slug);
                if (chromium.driver().executeScript(TOO_LARGE) instanceof List<?> sides) {
                    sides.forEach(side -> cut.add(language + "/" + slug + ": " + side));
                }
            }
        }
        assertEquals(List.of(), cut);
    }

    @Test
    void aSheetIsOnePageOfItsPaper() {
        for (var language : LANGUAGES) {
            prints("/" + language + "/cards/at-my-door", 612, 792);
            prints("/" + language + "/cards/at-my-door/a4", 595, 842);
        }
    }

    private static void prints(String path, int width, int height) {
        chromium.open(site.url() + path);
        int sheets = site.get(path).split("<div class=\"paper\"", -1).length - 1;
        var printed = chromium.driver()
                .executeCdpCommand("Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", false));
        var pdf = new String(
                Base64.getDecoder().decode(String.valueOf(printed.get("data"))), StandardCharsets.ISO_8859_1);
        assertEquals(sheets, PAGE.matcher(pdf).results().count(), path);
        BOX.matcher(pdf).results().forEach(box -> {
            assertEquals(width, Double.parseDouble(box.group(1)), 1, path);
            assertEquals(height, Double.parseDouble(box.group(2)), 1, path);
        });
    }

    @Test
    void onAPhoneNoSheetIsWiderThanTheScreen() {
        chromium.as(360, false).open(site.url() + "/ar/cards/at-my-door");
        var over = chromium.driver()
                .executeScript("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertEquals(0L, over);
    }
}
