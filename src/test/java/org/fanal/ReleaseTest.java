package org.fanal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.fanal.export.Zip;
import org.fanal.release.Manifest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An operator makes releases on their own machine, and signs them. */
class ReleaseTest {
    @TempDir
    static Path made;

    @TempDir
    Path folder;

    private SignedRelease release = SignedRelease.in(Path.of("."));

    @BeforeAll
    static void aSignedRelease() throws IOException {
        SignedRelease.make(made);
    }

    @BeforeEach
    void aCopyOfItsOwn() throws IOException {
        SignedRelease.copy(made, folder);
        release = SignedRelease.in(folder);
    }

    @Test
    void theSameTextsAndDayAreTheSameReleaseAndOthersTheNext() throws IOException {
        var first = release.manifest();
        release.export(release.out());
        assertEquals(first, release.manifest());
        release.site().on("2026-11-24");
        release.export(release.out());
        assertTrue(release.manifest()
                .startsWith("# Fanal release 2\n# date 2026-11-24\n# previous "
                        + Manifest.sum(first.getBytes(StandardCharsets.UTF_8))
                        + "\n"));
        var elsewhere = folder.resolve("elsewhere");
        release.export(elsewhere, "--after", release.out().resolve("SHA256SUMS").toString(), "--on", "2026-11-25");
        assertTrue(Files.readString(elsewhere.resolve("SHA256SUMS")).startsWith("# Fanal release 3\n"));
        SignedRelease.isClean(release.verify(elsewhere));
    }

    @Test
    void aReleaseOfADayIsTheSameBytesWhereverItIsMade() throws IOException {
        var again = folder.resolve("again");
        release.export(again, "--on", "2026-11-23");
        for (var name : List.of("SHA256SUMS", "SHA256SUMS.minisig", "es/release.html")) {
            assertArrayEquals(
                    Files.readAllBytes(release.out().resolve(name)), Files.readAllBytes(again.resolve(name)), name);
        }
    }

    @Test
    void anUnsignedExportLeavesNoSignatureOfAnotherRelease() {
        release.site().on("2026-11-24").must("export", release.out().toString());
        assertFalse(Files.exists(release.out().resolve("SHA256SUMS.minisig")));
    }

    @Test
    void theZipHoldsACopyWithoutPackedFormsThatIsClean() throws IOException {
        var zip = folder.resolve("site.zip");
        release.export(release.out(), "--zip", zip.toString());
        new Zip(release.out()).write(folder.resolve("again.zip"));
        assertArrayEquals(Files.readAllBytes(zip), Files.readAllBytes(folder.resolve("again.zip")));
        var copy = unpack(zip, folder.resolve("unpacked"));
        assertTrue(Files.exists(copy.resolve("es/at-my-door.html")));
        try (Stream<Path> files = Files.walk(copy)) {
            assertFalse(files.anyMatch(
                    file -> file.toString().endsWith(".gz") || file.toString().endsWith(".br")));
        }
        SignedRelease.isClean(release.verify(copy));
        assertEquals(
                2,
                release.site()
                        .fanal("export", release.out().toString(), "--zip", release.out() + "/site.zip")
                        .code());
    }

    private static Path unpack(Path zip, Path to) throws IOException {
        try (var in = new ZipInputStream(Files.newInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var file = to.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.write(file, in.readAllBytes());
            }
        }
        return to;
    }

    @Test
    void aKeyIsForItsOwnerAloneAndNeverOverwritten() throws IOException {
        assertEquals(
                "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(Path.of(release.secret()))));
        var before = Files.readString(Path.of(release.secret()));
        assertEquals(1, TestSite.run("release", "key", release.secret()).code());
        assertEquals(before, Files.readString(Path.of(release.secret())));
        var shared = folder.resolve("key");
        Files.setPosixFilePermissions(shared, PosixFilePermissions.fromString("rw-r-----"));
        var ran = release.site().fanal("export", release.out().toString(), "--key", shared.toString());
        assertEquals(2, ran.code());
        assertTrue(ran.err().contains("chmod 600"), ran.err());
    }

    @Test
    void thePageOfACopyTellsItsReleaseInEveryLanguage() throws IOException {
        var page = Files.readString(release.out().resolve("es/release.html"));
        assertTrue(page.contains("Versión 1 · 23 de noviembre de 2026"), page);
        assertTrue(page.contains(release.key()) && page.contains("href=\"/SHA256SUMS.minisig\""), page);
        assertTrue(Files.readString(release.out().resolve("ar/release.html")).contains("dir=\"rtl\""));
        assertTrue(Files.size(release.out().resolve("ar/release.html.gz")) < 13_000);
    }

    @Test
    void aServerSaysThatItIsNoCopyAndWhichReleaseIsTheNewest() {
        var bare = release.site().get("/en/release");
        assertTrue(bare.contains("This is not a copy."), bare);
        assertFalse(bare.contains("SHA256SUMS"), bare);
        release.site().close();
        try (var other = TestSite.in(folder)) {
            other.serve("--release", release.out().resolve("SHA256SUMS").toString());
            var page = other.get("/es/release");
            assertTrue(
                    page.contains("Esto no es una copia.") && page.contains("Versión más nueva de las copias: 1 "),
                    page);
            assertTrue(page.contains(release.key()), page);
        }
    }
}
