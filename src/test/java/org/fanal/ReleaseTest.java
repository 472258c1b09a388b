package org.fanal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.fanal.export.Zip;
import org.fanal.release.Manifest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An operator signs releases on their own machine; somebody else has a copy, and wants to know whether it is right. */
class ReleaseTest {
    private static final String DOOR = "content/at-my-door.md";

    @TempDir
    static Path made;

    private static String secret = "";
    private static String key = "";

    @TempDir
    Path folder;

    private TestSite site = TestSite.in(made);
    private Path out;
    private Path seen;

    @BeforeAll
    static void aSignedRelease() throws IOException {
        secret = made.resolve("key").toString();
        assertEquals(0, TestSite.run("release", "key", secret).code());
        key = publicKey(secret);
        TestSite.of(made, TestDesk.FILES)
                .must("sync")
                .must("export", made.resolve("out").toString(), "--key", secret);
    }

    @BeforeEach
    void aCopy() throws IOException {
        copy(made, folder);
        site = TestSite.in(folder);
        out = folder.resolve("out");
        seen = folder.resolve("seen.tsv");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var target = to.resolve(from.relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    private String otherKey(String name) {
        var file = folder.resolve(name).toString();
        assertEquals(0, TestSite.run("release", "key", file).code());
        return file;
    }

    private static String publicKey(String secret) {
        try {
            return Files.readAllLines(Path.of(secret + ".pub")).get(1);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void export(Path to, String... more) {
        var words = new ArrayList<>(List.of("export", to.toString(), "--key", secret));
        words.addAll(List.of(more));
        site.must(words.toArray(String[]::new));
    }

    private TestSite.Ran verify(Path copy, String... more) {
        var words = new ArrayList<>(List.of("verify", copy.toString(), "--seen", seen.toString()));
        words.addAll(List.of(more));
        return TestSite.run(words.toArray(String[]::new));
    }

    private void isClean(TestSite.Ran ran) {
        assertEquals(0, ran.code(), ran.out());
        assertTrue(ran.out().contains("Nothing is changed, missing or extra."), ran.out());
    }

    /** Exactly these faults. */
    private static void isRefused(TestSite.Ran ran, String... faults) {
        assertEquals(1, ran.code(), ran.out());
        var said =
                ran.out().lines().filter(line -> !line.startsWith("This says")).toList();
        assertEquals(faults.length, said.size(), ran.out());
        for (int i = 0; i < faults.length; i++) {
            assertTrue(said.get(i).startsWith(faults[i]), ran.out());
        }
    }

    private String manifest() throws IOException {
        return Files.readString(out.resolve("SHA256SUMS"));
    }

    @Test
    void aCleanCopyIsClean() {
        isClean(verify(out));
        isClean(verify(out, "--key", key));
        isClean(verify(out, "--key", secret + ".pub"));
        assertTrue(verify(out).out().contains("Signed by " + key));
    }

    @Test
    void everyFileThatIsChangedMissingOrExtraIsNamed() throws IOException {
        Files.writeString(out.resolve("en/at-my-door.html"), "Open the door.");
        Files.delete(out.resolve("x.html"));
        Files.delete(out.resolve("es/at-my-door.html.gz"));
        Files.writeString(out.resolve("en/watch.js"), "watch()");
        Files.writeString(out.resolve(".hidden"), "here");
        isRefused(
                verify(out),
                "changed         en/at-my-door.html",
                "missing         es/at-my-door.html.gz",
                "missing         x.html",
                "extra           .hidden",
                "extra           en/watch.js");
        assertFalse(Files.exists(seen));
    }

    @Test
    void aLinkIsNoFileEvenToTheRightBytes() throws IOException {
        var page = out.resolve("x.html");
        Files.move(page, folder.resolve("elsewhere.html"));
        Files.createSymbolicLink(page, folder.resolve("elsewhere.html"));
        isRefused(verify(out), "changed         x.html");
    }

    @Test
    void aListOfSumsThatWasChangedWithItsFilesIsWronglySigned() throws IOException {
        var page = out.resolve("en/at-my-door.html");
        var before = Files.readAllBytes(page);
        Files.writeString(page, "Open the door.");
        Files.writeString(
                out.resolve("SHA256SUMS"),
                manifest().replace(Manifest.sum(before), Manifest.sum(Files.readAllBytes(page))));
        isRefused(verify(out), "wrongly signed  SHA256SUMS.minisig: not by " + key);
    }

    @Test
    void aSignatureThatIsGoneOrNoneIsNamed() throws IOException {
        var signature = out.resolve("SHA256SUMS.minisig");
        var text = Files.readString(signature);
        Files.writeString(signature, text.replace("release 1", "release 9"));
        isRefused(verify(out), "wrongly signed");
        Files.writeString(signature, "signed, the operator");
        isRefused(verify(out), "wrongly signed");
        Files.delete(signature);
        isRefused(verify(out), "not signed");
        Files.writeString(out.resolve("SHA256SUMS"), manifest().replaceAll("(?m)^# key .*\n", ""));
        isRefused(verify(out, "--key", key), "not signed");
    }

    @Test
    void somebodyElsesSignatureIsNotOurs() {
        var other = otherKey("other");
        isRefused(verify(out, "--key", publicKey(other)), "wrongly signed");
        isClean(verify(out));
        site.must("export", out.toString(), "--key", other);
        isRefused(verify(out), "another key     here it was signed by " + key);
        isClean(verify(out, "--key", publicKey(other)));
    }

    @Test
    void aCopyThatStopsBeingSignedIsNamed() {
        isClean(verify(out));
        site.must("export", out.toString());
        isRefused(verify(out), "not signed      here it was signed by " + key);
    }

    @Test
    void anOlderReleaseThanOneSeenAnywhereIsNamed() throws IOException {
        var old = folder.resolve("old");
        copy(out, old);
        isClean(verify(old));
        site.replace(DOOR, "every paper", "each paper").must("sync");
        export(out);
        assertTrue(manifest().startsWith("# Fanal release 2\n# date 2026-11-23\n# previous "), manifest());
        isClean(verify(out));
        isRefused(
                verify(old), "older           release 1 of 2026-11-23; seen before: release 2 of 2026-11-23 at " + out);
    }

    @Test
    void twoReleasesWithOneNumberAreNamed() {
        isClean(verify(out));
        site.replace(DOOR, "every paper", "each paper").must("sync");
        var other = folder.resolve("other");
        export(other);
        isRefused(verify(other), "same number     release 1 of 2026-11-23");
    }

    @Test
    void aFolderThatIsNoReleaseIsNone() throws IOException {
        isRefused(verify(folder), "no release      SHA256SUMS: there is none");
        Files.writeString(out.resolve("SHA256SUMS"), "nothing\n");
        isRefused(verify(out), "no release");
        assertEquals(2, verify(folder.resolve("nowhere")).code());
        assertEquals(2, verify(out, "--key", "RWQ").code());
    }

    @Test
    void anUnsignedCopyShowsNoMoreThanThatNothingIsDamaged() {
        var unsigned = folder.resolve("unsigned");
        site.must("export", unsigned.toString());
        var ran = verify(unsigned);
        isClean(ran);
        assertTrue(ran.out().contains("Nobody signed it"), ran.out());
        isRefused(verify(unsigned, "--key", key), "not signed");
    }

    @Test
    void theSameTextsAndDayAreTheSameReleaseAndOthersTheNext() throws IOException {
        var first = manifest();
        export(out);
        assertEquals(first, manifest());
        site.on("2026-11-24");
        export(out);
        assertTrue(manifest()
                .startsWith("# Fanal release 2\n# date 2026-11-24\n# previous "
                        + Manifest.sum(first.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        + "\n"));
        var elsewhere = folder.resolve("elsewhere");
        export(elsewhere, "--after", out.resolve("SHA256SUMS").toString(), "--on", "2026-11-25");
        assertTrue(Files.readString(elsewhere.resolve("SHA256SUMS")).startsWith("# Fanal release 3\n"));
        isClean(verify(elsewhere));
    }

    @Test
    void aReleaseOfADayIsTheSameBytesWhereverItIsMade() throws IOException {
        var again = folder.resolve("again");
        export(again, "--on", "2026-11-23");
        for (var name : List.of("SHA256SUMS", "SHA256SUMS.minisig", "es/release.html")) {
            assertArrayEquals(Files.readAllBytes(out.resolve(name)), Files.readAllBytes(again.resolve(name)), name);
        }
    }

    @Test
    void anUnsignedExportLeavesNoSignatureOfAnotherRelease() {
        site.on("2026-11-24").must("export", out.toString());
        assertFalse(Files.exists(out.resolve("SHA256SUMS.minisig")));
    }

    @Test
    void theZipHoldsACopyWithoutPackedFormsThatIsClean() throws IOException {
        var zip = folder.resolve("site.zip");
        export(out, "--zip", zip.toString());
        new Zip(out).write(folder.resolve("again.zip"));
        assertArrayEquals(Files.readAllBytes(zip), Files.readAllBytes(folder.resolve("again.zip")));
        var copy = unpack(zip, folder.resolve("unpacked"));
        assertTrue(Files.exists(copy.resolve("es/at-my-door.html")));
        try (Stream<Path> files = Files.walk(copy)) {
            assertFalse(files.anyMatch(
                    file -> file.toString().endsWith(".gz") || file.toString().endsWith(".br")));
        }
        isClean(verify(copy));
        assertEquals(
                2,
                site.fanal("export", out.toString(), "--zip", out + "/site.zip").code());
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
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(Path.of(secret))));
        var before = Files.readString(Path.of(secret));
        assertEquals(1, TestSite.run("release", "key", secret).code());
        assertEquals(before, Files.readString(Path.of(secret)));
        var shared = folder.resolve("key");
        Files.setPosixFilePermissions(shared, PosixFilePermissions.fromString("rw-r-----"));
        var ran = site.fanal("export", out.toString(), "--key", shared.toString());
        assertEquals(2, ran.code());
        assertTrue(ran.err().contains("chmod 600"), ran.err());
    }

    @Test
    void thePageOfACopyTellsItsReleaseInEveryLanguage() throws IOException {
        var page = Files.readString(out.resolve("es/release.html"));
        assertTrue(page.contains("Versión 1 · 23 de noviembre de 2026"), page);
        assertTrue(page.contains(key) && page.contains("href=\"/SHA256SUMS.minisig\""), page);
        assertTrue(Files.readString(out.resolve("ar/release.html")).contains("dir=\"rtl\""));
        assertTrue(Files.size(out.resolve("ar/release.html.gz")) < 13_000);
    }

    @Test
    void aServerSaysThatItIsNoCopyAndWhichReleaseIsTheNewest() {
        var bare = site.get("/en/release");
        assertTrue(bare.contains("This is not a copy."), bare);
        assertFalse(bare.contains("SHA256SUMS"), bare);
        site.close();
        try (var other = TestSite.in(folder)) {
            other.serve("--release", out.resolve("SHA256SUMS").toString());
            var page = other.get("/es/release");
            assertTrue(page.contains("Esto no es una copia.") && page.contains("Versión 1"), page);
            assertTrue(page.contains(key), page);
        }
    }
}
