package org.fanal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All guidance in one file, on the shipped content. */
class OfflineFilesIT {
    private static final int MEGABYTE = 1_000_000;
    private static final Pattern ID = Pattern.compile("<[^>]* id=\"([^\"]*)\"");
    private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"([^\"]*)\"");
    private static final Pattern LOADED = Pattern.compile("<(?:link|img|iframe|object|video|form)\\b[^>]*>");

    @TempDir
    Path folder;

    @Test
    void everyLanguageIsOneFileThatNeedsNothingElse() {
        try (var site = TestSite.shipped(folder).on("2026-11-24").serve()) {
            for (var tag : List.of("en", "es", "ar", "zh-Hans", "ht", "vi")) {
                var file = site.ask("/offline/" + tag + ".html").body();

                assertTrue(file.getBytes(StandardCharsets.UTF_8).length <= MEGABYTE, tag);
                assertEquals(Set.of("<link rel=\"icon\" href=\"data:,\">"), all(LOADED, 0, file), tag);
                var missing = new TreeSet<String>();
                var anchors = all(ID, 1, file);
                for (var link : all(LINK, 1, file)) {
                    boolean isThere = link.startsWith("#")
                            ? anchors.contains(link.substring(1))
                            : link.matches("(https?|mailto|tel|sms):.*");
                    if (!isThere) {
                        missing.add(link);
                    }
                }
                assertEquals(Set.of(), missing, tag);
            }
        }
    }

    @Test
    void itBeginsWithItsDateAndHoldsEveryPage() {
        try (var site = TestSite.shipped(folder).on("2026-11-24").serve()) {
            var file = site.ask("/offline/es.html").body();

            assertTrue(file.contains("Copia guardada el 24 de noviembre de 2026."));
            assertTrue(file.contains("data-day=\"2026-11-24\""));
            assertTrue(file.contains("<article id=\"at-my-door\">"));
            assertTrue(file.contains("href=\"#warrants\""));
            assertFalse(file.contains("<article id=\"no-such-page\">"));
            site.on("2026-11-25");
            assertTrue(site.ask("/offline/es.html").body().contains("data-day=\"2026-11-25\""));
        }
    }

    @Test
    void aLanguageThatIsNotOfferedHasNone() {
        try (var site = TestSite.shipped(folder).serve()) {
            assertEquals(404, site.ask("/offline/tlh.html").statusCode());
            assertEquals(404, site.ask("/offline/es").statusCode());
        }
    }

    private static Set<String> all(Pattern pattern, int group, String text) {
        var found = new HashSet<String>();
        pattern.matcher(text).results().forEach(match -> found.add(match.group(group)));
        return found;
    }
}
