package org.fanal.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.fanal.language.Language;
import org.fanal.language.Languages;
import org.fanal.page.LiveSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {
    private static final List<Language> OFFERED = List.of(language("en"), language("es"), language("zh-Hans"));

    private static Language language(String tag) {
        return Languages.known(tag).orElseThrow();
    }

    private static Optional<String> path(String asked) {
        return Address.parse(asked, OFFERED).map(Address::path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en/",
                "/zh-Hans/",
                "/es/encounters",
                "/es/at-my-door",
                "/es/at-my-door.txt",
                "/es/at-my-door.md",
                "/es+en/at-my-door",
                "/zh-Hans+en/at-my-door",
                "/x",
                "/sitemap.xml",
                "/robots.txt",
                "/.well-known/security.txt"
            })
    void anAddressAndItsPathSayTheSame(String path) {
        assertEquals(Optional.of(path), path(path));
    }

    @ParameterizedTest
    @CsvSource({
        "/es, /es/",
        "/ES/, /es/",
        "/es//, /es/",
        "/es/encounters/, /es/encounters",
        "/zh-hans/at-my-door, /zh-Hans/at-my-door",
        "/es/at-my-door/, /es/at-my-door",
        "/ES+EN/at-my-door, /es+en/at-my-door"
    })
    void anotherSpellingMeansTheSameAddress(String asked, String meant) {
        assertEquals(Optional.of(meant), path(asked));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "//",
                "/fr/",
                "/en/At-My-Door",
                "/en/a/b",
                "/en/at-my-door//",
                "/en/..",
                "/en/.txt",
                "/en/at-my-door.html",
                "/+/x",
                "/en+/at-my-door",
                "/+en/at-my-door",
                "/es+en/",
                "/es+fr/at-my-door",
                "/x/",
                "en/",
                "/en/\u0000",
                "/en/at_my_door"
            })
    void whatIsNoAddressIsNone(String asked) {
        assertEquals(Optional.empty(), path(asked));
    }

    @Test
    void theListOfAllAddressesHoldsEachPathOnceAndFindsEachAgain(@TempDir Path folder) {
        var site = new SmallSite(folder).page("at-my-door", "Keep the door closed.\n");
        try (var press = new Press(new LiveSite(site.read()), new PlainPrinter())) {
            var run = press.run();
            var paths = run.addresses().stream().map(Address::path).toList();
            assertEquals(new HashSet<>(paths).size(), paths.size());
            paths.forEach(path -> assertEquals(Optional.of(path), run.find(path).map(Address::path)));
            assertTrue(paths.containsAll(
                    List.of("/x", "/en/", "/es/", "/es/encounters", "/es/at-my-door", "/es+en/at-my-door")));
            assertTrue(!paths.contains("/en+en/at-my-door") && !paths.contains("/en/speech"));
        }
    }

    @Test
    void anOldSlugLeadsToThePageInTheFormAskedFor(@TempDir Path folder) {
        var site = new SmallSite(folder).page("at-my-door", "Keep it closed.\n", "was: [at-the-door]\n");
        try (var press = new Press(new LiveSite(site.read()), new PlainPrinter())) {
            var run = press.run();
            assertEquals(
                    Optional.of("/es/at-my-door"), run.find("/es/at-the-door").map(Address::path));
            assertEquals(
                    Optional.of("/es/at-my-door.txt"),
                    run.find("/es/at-the-door.txt").map(Address::path));
            assertEquals(
                    Optional.of("/es+en/at-my-door"),
                    run.find("/es+en/at-the-door").map(Address::path));
            assertEquals(Optional.empty(), run.find("/es/nowhere"));
        }
    }
}
