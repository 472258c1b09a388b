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
import org.fanal.translation.po.PoEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same promises as {@link ChangedSourceTest}, held on a copy of the content and translations that are shipped. */
class ShippedSiteIT {
    private static final String DOOR = "content/at-my-door.md";
    private static final String QUIET = "Silence has the law's protection. A lie does not.";
    private static final String RULE = "No judge's warrant? Say no through the closed door.";
    private static final Pattern TAG = Pattern.compile("(?s)<(style|script|svg|head).*?</\\1>|<[^>]*>");

    @TempDir
    Path folder;

    private TestSite site;

    @BeforeEach
    void theShippedSite() {
        site = TestSite.shipped(folder).on("2026-11-24");
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void everyPageOfEveryLanguageFitsOneRoundTrip() {
        var tooLarge = new TreeMap<String, Integer>();
        for (var path : paths()) {
            var answer = site.ask(path, "Accept-Encoding", "gzip");
            int size = Integer.parseInt(
                            answer.headers().firstValue("Content-Length").orElse("0"))
                    + headerBytes(answer.headers().map());
            if (size > 14_000) {
                tooLarge.put(path, size);
            }
            assertEquals(200, answer.statusCode(), path);
        }
        assertEquals(Map.of(), tooLarge);
    }

    @Test
    void aNewSentenceTurnsThatOneParagraphToEnglishAndNothingElse() {
        var before = Map.of("es", chunks("es"), "ar", chunks("ar"));
        site.replace(DOOR, QUIET, QUIET + " Call a legal hotline before you answer.");
        site.must("sync");
        for (var language : List.of("es", "ar")) {
            var page = site.get("/" + language + "/at-my-door");
            assertTrue(page.contains("Call a legal hotline before you answer."), language);
            assertTrue(page.contains(language.equals("es") ? "24 de noviembre de 2026" : "نوفمبر"), language);
            var gone = new TreeSet<>(before.get(language));
            gone.removeAll(chunks(language));
            var stale = old(language, QUIET);
            assertTrue(
                    gone.stream().allMatch(chunk -> stale.contains(chunk) || chunk.matches("\\W*")),
                    language + " lost " + gone);
        }
    }

    @Test
    void aTypoFixDeclaredAsWordingChangesNothingInAnyLanguage() {
        var before = Map.of("es", chunks("es"), "ar", chunks("ar"), "zh-Hans", chunks("zh-Hans"));
        site.replace(DOOR, QUIET, "Silence has the protection of the law. A lie does not.");
        site.must("sync", "--wording", "at-my-door");
        before.forEach((language, chunks) -> assertEquals(chunks, chunks(language)));
    }

    @Test
    void aReversedMeaningNeverKeepsATranslationNotEvenWithTheFuzzyFlagCleared() {
        var stale = old("es", RULE);
        site.replace(DOOR, RULE, "No judge's warrant? Say yes through the closed door.");
        assertFalse(site.get("/es/at-my-door").contains(stale), "before sync");
        site.must("sync");
        assertFalse(site.get("/es/at-my-door").contains(stale), "after sync");
        var po = "translations/es/at-my-door.po";
        site.write(po, site.read(po).replace("#, fuzzy\n", "").replaceAll("(?m)^#\\|.*\n", ""));
        assertFalse(site.get("/es/at-my-door").contains(stale), "with the flag cleared");
        site.replace(DOOR, "Say yes through the closed door.", "Say no through the closed door.");
        assertTrue(site.get("/es/at-my-door").contains(stale), "reverting revives it");
    }

    @Test
    void syncFindsNothingToDoAndCheckNothingToMend() {
        assertTrue(site.fanal("sync").out().endsWith("Nothing to write\n"));
        var check = site.fanal("check");
        assertEquals(0, check.code(), check.out());
    }

    private List<String> paths() {
        var map = site.get("/sitemap.xml");
        return Pattern.compile("<loc>([^<]*)</loc>")
                .matcher(map)
                .results()
                .map(match -> match.group(1).replaceFirst("https?://[^/]*", ""))
                .toList();
    }

    private static int headerBytes(Map<String, List<String>> headers) {
        int bytes = "HTTP/1.1 200 OK\r\n\r\n".length();
        for (var header : headers.entrySet()) {
            for (var value : header.getValue()) {
                bytes += header.getKey().length() + value.length() + ": \r\n".length();
            }
        }
        return bytes;
    }

    /** The texts of a page's article between its tags. */
    private TreeSet<String> chunks(String language) {
        var page = site.get("/" + language + "/at-my-door");
        var article = page.substring(page.indexOf("<h1"), page.indexOf("</main>"));
        var chunks = new TreeSet<String>();
        TAG.splitAsStream(article)
                .map(String::strip)
                .filter(chunk -> chunk.length() > 1)
                .forEach(chunks::add);
        return chunks;
    }

    private String old(String language, String source) {
        return site.po("translations/" + language + "/at-my-door.po").entries().stream()
                .filter(entry -> entry.id().startsWith(source))
                .map(PoEntry::strings)
                .map(texts -> texts.get(0).replaceAll("\\[\\^[^\\]]*\\]", ""))
                .findFirst()
                .orElseThrow();
    }
}
