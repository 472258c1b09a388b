package org.fanal.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.fanal.page.LiveSite;
import org.fanal.press.PlainPrinter;
import org.fanal.press.Press;
import org.fanal.press.SmallSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTest {
    @TempDir
    private Path temporary;

    private SmallSite texts;
    private Path out;

    @BeforeEach
    void aSmallSite() {
        texts = new SmallSite(temporary.resolve("site"))
                .page("at-my-door", "Keep the door closed.\n")
                .page("warrants", "Look for a judge's name.\n");
        out = temporary.resolve("out");
    }

    private Export.Outcome export() {
        try (var press = new Press(new LiveSite(texts.read()), new PlainPrinter())) {
            return new Export(press).write(out);
        }
    }

    private Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (var all = Files.walk(out)) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                files.put(out.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }

    @Test
    void everyAddressIsAFileWithItsPackedFormsBesideIt() throws IOException {
        var outcome = export();

        assertEquals(Optional.empty(), outcome.refusal());
        var files = files();
        assertEquals(outcome.files() + 1, files.size());
        for (var name : List.of(
                "index.html",
                "404.html",
                "x.html",
                "robots.txt",
                "sitemap.xml",
                ".well-known/security.txt",
                "es/index.html",
                "es/encounters.html",
                "es/at-my-door.html",
                "es/at-my-door.txt",
                "es/at-my-door.md",
                "es+en/at-my-door.html")) {
            var plain = files.get(name);
            assertTrue(plain != null, name);
            var packed = new ByteArrayInputStream(files.get(name + ".gz"));
            assertArrayEquals(plain, new GZIPInputStream(packed).readAllBytes());
            assertTrue(files.containsKey(name + ".br"), name);
        }
    }

    @Test
    void theManifestListsEveryFileSorted() throws Exception {
        export();

        var files = files();
        var manifest = new String(files.remove("SHA256SUMS"), StandardCharsets.UTF_8);
        var expected = new StringBuilder();
        for (var file : files.entrySet()) {
            var sum = MessageDigest.getInstance("SHA-256").digest(file.getValue());
            expected.append(HexFormat.of().formatHex(sum))
                    .append("  ")
                    .append(file.getKey())
                    .append('\n');
        }
        assertEquals("# Fanal release 1\n# date 2026-11-23\n" + expected, manifest);
    }

    @Test
    void theBytesAreTheSameInEveryTimeZoneAndLocale() throws IOException {
        export();
        var first = files();
        var zone = TimeZone.getDefault();
        var locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            out = temporary.resolve("elsewhere");
            export();
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
        var second = files();
        assertEquals(first.keySet(), second.keySet());
        first.forEach((name, bytes) -> assertArrayEquals(bytes, second.get(name), name));
    }

    @Test
    void anotherExportRemovesWhatTheSiteLostAndNothingElse() throws IOException {
        texts.page("passing", "Here today.\n");
        export();
        assertTrue(Files.exists(out.resolve("es/passing.html.gz")));
        Files.writeString(out.resolve("CNAME"), "fanal.example\n");
        Files.delete(temporary.resolve("site/content/passing.md"));
        var outcome = export();

        assertEquals(Optional.empty(), outcome.refusal());
        assertFalse(files().keySet().stream().anyMatch(name -> name.contains("passing")));
        assertEquals("fanal.example\n", Files.readString(out.resolve("CNAME")));
        assertTrue(Files.exists(out.resolve("es/at-my-door.html")));
    }

    @Test
    void anEmptiedFolderGoesToo() throws IOException {
        export();
        Files.createDirectories(out.resolve("fr"));
        Files.writeString(out.resolve("fr/index.html"), "old");
        Files.writeString(
                out.resolve("SHA256SUMS"),
                Files.readString(out.resolve("SHA256SUMS")) + "0".repeat(64) + "  fr/index.html\n");
        export();

        assertFalse(Files.exists(out.resolve("fr")));
    }

    @Test
    void aManifestThatNamesWhatLiesOutsideIsNotFollowed() throws IOException {
        export();
        var outside = Files.writeString(temporary.resolve("precious"), "mine");
        var sums = out.resolve("SHA256SUMS");
        for (var name : List.of("../precious", outside.toString(), "es/../../precious", "./../precious")) {
            Files.writeString(sums, "0".repeat(64) + "  " + name + "\n");
            export();

            assertTrue(Files.exists(outside), name);
        }
    }

    @Test
    void aFileThatIsRightAlreadyKeepsItsDate() throws IOException {
        export();
        var file = out.resolve("es/at-my-door.html");
        var date = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(file, date);
        export();

        assertEquals(date, Files.getLastModifiedTime(file));
    }

    @Test
    void aFolderWithSomethingElseIsRefusedUntouched() throws IOException {
        Files.createDirectories(out);
        Files.writeString(out.resolve("thesis.doc"), "mine");
        var outcome = export();

        assertTrue(outcome.refusal().orElseThrow().contains("no former export"));
        assertEquals(List.of("thesis.doc"), List.copyOf(files().keySet()));
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Files.writeString(out, "mine");

        assertTrue(export().refusal().orElseThrow().contains("not a folder"));
        assertEquals("mine", Files.readString(out));
    }

    @Test
    void aFolderUnderVersionControlIsAsGoodAsEmpty() throws IOException {
        Files.createDirectories(out.resolve(".git"));

        assertEquals(Optional.empty(), export().refusal());
    }
}
