package org.fanal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The pages people rely on, kept as files: every change of them is seen as a diff. {@code -Dgolden=write} writes them anew. The
 * style sheet is left out; the pages of a site in every state show each kind of passage.
 */
class GoldenPagesTest {
    private static final Path GOLDEN = TestSite.SHIPPED.resolve("src/test/resources/golden");
    private static final List<String> PATHS = List.of(
            "/en/",
            "/es/",
            "/ar/encounters",
            "/en/at-my-door",
            "/es/at-my-door",
            "/ar/at-my-door",
            "/es+en/at-my-door",
            "/es/at-my-door.txt",
            "/es/at-my-door.md",
            "/es/no-such-page",
            "/x",
            "/sitemap.xml");

    @TempDir
    Path folder;

    @Test
    void thePagesPeopleRelyOnAreAsTheyWereReviewed() throws IOException {
        try (var site = inEveryState()) {
            for (var path : PATHS) {
                var file = GOLDEN.resolve(
                        path.substring(1).replaceAll("/$", "").replace('/', '_').replaceAll("^$", "root")
                                + ending(path));
                var page = readable(site.get(path).replace(site.url(), ""));
                if ("write".equals(System.getProperty("golden"))) {
                    Files.createDirectories(GOLDEN);
                    Files.writeString(file, page);
                }
                assertEquals(
                        Files.readString(file), page, file + " (rewrite with -Dgolden=write and look at the diff)");
            }
        }
    }

    /** Spanish with an outdated, a minor, a missing and many draft passages; Arabic all drafts. */
    private TestSite inEveryState() {
        var door = "content/at-my-door.md";
        var site = TestSite.of(folder, ChangedSourceTest.SITE)
                .on("2026-10-05")
                .must("sync")
                .translate("es", "at-my-door", ChangedSourceTest.SPANISH)
                .translate("ar", "at-my-door", ChangedSourceTest.ARABIC)
                .must("sync")
                .on("2026-10-20")
                .replace(door, "every paper you get.", "every paper you get. Photos are fine.")
                .must("sync", "--minor", "at-my-door")
                .on("2026-11-23")
                .replace(door, "signed by a judge.[^court]", "signed by a judge of a court.[^court]\n\nA new part.")
                .must("sync");
        return site.translate("ar", "at-my-door", Map.of("A new part.", "جزء جديد."));
    }

    private static String ending(String path) {
        return path.matches(".*\\.[a-z]+") ? "" : ".html";
    }

    private static String readable(String page) {
        return page.replaceAll("(?s)<style>.*?</style>", "<style>…</style>")
                        .replaceAll(
                                "(?=<(p|h[1-6]|li|ul|ol|div|section|nav|header|footer|main|article|details|link|meta|symbol)\\b)",
                                "\n")
                        .strip()
                + "\n";
    }
}
