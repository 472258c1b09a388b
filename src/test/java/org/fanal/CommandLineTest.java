package org.fanal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
    @TempDir
    Path folder;

    private TestSite site;

    @BeforeEach
    void aSite() {
        site = TestSite.of(folder, ChangedSourceTest.SITE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"serve", "check", "sync", "export"})
    void everyCommandExplainsItself(String command) {
        var ran = site.fanal(command, "--help");
        assertEquals(0, ran.code());
        assertTrue(ran.out().startsWith("fanal " + command), ran.out());
        assertTrue(ran.out().contains("FANAL_CONTENT"), ran.out());
    }

    @Test
    void wrongUseEndsWithTwoAndSaysWhatIsWrong() {
        for (var words : List.of(
                List.of("chekc"),
                List.of("check", "--fast"),
                List.of("check", "here"),
                List.of("export"),
                List.of("serve", "--port", "http"),
                List.of("serve", "--port"),
                List.of("serve", "--public-url", "ftp://x"),
                List.of("export", "a", "b"),
                List.of("export", "out", "--on", "yesterday"))) {
            var ran = site.fanal(words.toArray(String[]::new));
            assertEquals(2, ran.code(), words + " " + ran);
            assertTrue(ran.err().contains("See: fanal --help"), ran.err());
        }
    }

    @Test
    void checkPrintsEveryProblemAtOnceAndEndsWithOne() {
        site.must("sync");
        site.replace("content/at-my-door.md", "review: 90 days", "review: soon");
        site.files("""
                -- content/warrants.md --
                ---
                title: Warrants
                short: Warrants
                summary: What a warrant is.
                section: encounters
                order: 20
                asof: 2026-07-02
                read: 2026-10-01
                checked: []
                review: 90 days
                recheck: []
                sources:
                  - {id: court, title: "A ruling", publisher: "A court", date: 2026-01-17, url: "https://example.org/ruling", grade: official}
                ---
                Read [this](no-such-page.md) and [that](#nowhere).[^court] Call [us](number:nobody) or 1-800-555-0199.

                <b>Bold</b>[^unknown]
                """);
        var ran = site.fanal("check");
        assertEquals(1, ran.code());
        for (var expected : List.of(
                "content/at-my-door.md:10  ",
                "content/warrants.md:15  ",
                "no-such-page",
                "nowhere",
                "nobody",
                "1-800-555-0199",
                "content/warrants.md:17  ",
                "unknown")) {
            assertTrue(ran.out().contains(expected), expected + " is missing from\n" + ran.out());
        }
    }

    @Test
    void syncTellsWhatIsLeftToDoAndDoesNothingTheSecondTime() {
        var first = site.fanal("sync");
        assertEquals(0, first.code(), first.toString());
        var before = site.read("translations/es/at-my-door.po");
        var second = site.fanal("sync");
        assertTrue(second.out().contains("es"), second.out());
        assertEquals(before, site.read("translations/es/at-my-door.po"));
    }

    @Test
    void syncRefusesAPageThatDoesNotExist() {
        var ran = site.fanal("sync", "--wording", "at-my-dor");
        assertEquals(2, ran.code(), ran.toString());
        assertTrue(ran.err().contains("at-my-dor"), ran.err());
    }

    @Test
    void anExportIsTheSameInEveryLocaleAndTimeZone() throws java.io.IOException {
        site.must("sync");
        site.must("export", folder.resolve("here").toString(), "--on", "2026-11-23");
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            site.must("export", folder.resolve("there").toString(), "--on", "2026-11-23");
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertEquals(
                java.nio.file.Files.readString(folder.resolve("here/SHA256SUMS")),
                java.nio.file.Files.readString(folder.resolve("there/SHA256SUMS")));
    }

    @Test
    void anExportWithoutABrokenPageIsWrittenAndEndsWithOne() {
        site.replace("content/at-my-door.md", "review: 90 days", "review: soon");
        var ran = site.fanal("export", folder.resolve("out").toString());
        assertEquals(1, ran.code());
        assertTrue(ran.err().contains("content/at-my-door.md:10"), ran.err());
        assertTrue(java.nio.file.Files.exists(folder.resolve("out/SHA256SUMS")));
    }

    @Test
    void withoutReadableSettingsNothingStartsAndTheReasonIsPrinted() {
        site.write("content/site.yml", "name: [");
        var ran = site.fanal("export", folder.resolve("out").toString());
        assertEquals(1, ran.code());
        assertTrue(ran.err().contains("content/site.yml:1"), ran.err());
        assertFalse(ran.err().contains("Exception"), ran.err());
    }
}
