package org.fanal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fanal.release.Manifest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody has a copy of the site in a folder, and wants to know whether it is right. */
class CopyCheckIT {
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
    void aCleanCopyIsClean() {
        SignedRelease.isClean(release.verify(release.out()));
        SignedRelease.isClean(release.verify(release.out(), "--key", release.key()));
        SignedRelease.isClean(release.verify(release.out(), "--key", release.secret() + ".pub"));
        assertTrue(release.verify(release.out()).out().contains("Signed by " + release.key()));
    }

    @Test
    void everyFileThatIsChangedMissingOrExtraIsNamed() throws IOException {
        Files.writeString(release.out().resolve("en/at-my-door.html"), "Open the door.");
        Files.delete(release.out().resolve("x.html"));
        Files.delete(release.out().resolve("es/at-my-door.html.gz"));
        Files.writeString(release.out().resolve("en/watch.js"), "watch()");
        Files.writeString(release.out().resolve(".hidden"), "here");
        SignedRelease.isRefused(
                release.verify(release.out()),
                "changed         en/at-my-door.html",
                "missing         es/at-my-door.html.gz",
                "missing         x.html",
                "extra           .hidden",
                "extra           en/watch.js");
        assertFalse(Files.exists(release.seen()));
    }

    @Test
    void aLinkIsNoFileEvenToTheRightBytes() throws IOException {
        var page = release.out().resolve("x.html");
        Files.move(page, folder.resolve("elsewhere.html"));
        Files.createSymbolicLink(page, folder.resolve("elsewhere.html"));
        SignedRelease.isRefused(release.verify(release.out()), "changed         x.html");
    }

    @Test
    void aListOfSumsThatWasChangedWithItsFilesIsWronglySigned() throws IOException {
        var page = release.out().resolve("en/at-my-door.html");
        var before = Files.readAllBytes(page);
        Files.writeString(page, "Open the door.");
        Files.writeString(
                release.out().resolve("SHA256SUMS"),
                release.manifest().replace(Manifest.sum(before), Manifest.sum(Files.readAllBytes(page))));
        SignedRelease.isRefused(
                release.verify(release.out()), "wrongly signed  SHA256SUMS.minisig: not by " + release.key());
    }

    @Test
    void aSignatureThatIsGoneOrNoneIsNamed() throws IOException {
        var signature = release.out().resolve("SHA256SUMS.minisig");
        var text = Files.readString(signature);
        Files.writeString(signature, text.replace("release 1", "release 9"));
        SignedRelease.isRefused(release.verify(release.out()), "wrongly signed");
        Files.writeString(signature, "signed, the operator");
        SignedRelease.isRefused(release.verify(release.out()), "wrongly signed");
        Files.delete(signature);
        SignedRelease.isRefused(release.verify(release.out()), "not signed");
        Files.writeString(
                release.out().resolve("SHA256SUMS"), release.manifest().replaceAll("(?m)^# key .*\n", ""));
        SignedRelease.isRefused(release.verify(release.out(), "--key", release.key()), "not signed");
    }

    @Test
    void somebodyElsesSignatureIsNotOurs() {
        var other = release.otherKey("other");
        SignedRelease.isRefused(
                release.verify(release.out(), "--key", SignedRelease.publicKey(other)), "wrongly signed");
        SignedRelease.isClean(release.verify(release.out()));
        release.site().must("export", release.out().toString(), "--key", other);
        SignedRelease.isRefused(
                release.verify(release.out()), "another key     here it was signed by " + release.key());
        SignedRelease.isClean(release.verify(release.out(), "--key", SignedRelease.publicKey(other)));
    }

    @Test
    void aCopyThatStopsBeingSignedIsNamed() {
        SignedRelease.isClean(release.verify(release.out()));
        release.site().must("export", release.out().toString());
        SignedRelease.isRefused(
                release.verify(release.out()), "not signed      here it was signed by " + release.key());
    }

    @Test
    void anOlderReleaseThanOneSeenAnywhereIsNamed() throws IOException {
        var old = folder.resolve("old");
        SignedRelease.copy(release.out(), old);
        SignedRelease.isClean(release.verify(old));
        release.site()
                .replace("content/at-my-door.md", "every paper", "each paper")
                .must("sync");
        release.export(release.out());
        assertTrue(
                release.manifest().startsWith("# Fanal release 2\n# date 2026-11-23\n# previous "), release.manifest());
        SignedRelease.isClean(release.verify(release.out()));
        SignedRelease.isRefused(
                release.verify(old),
                "older           release 1 of 2026-11-23; seen before: release 2 of 2026-11-23 at " + release.out());
    }

    @Test
    void twoReleasesWithOneNumberAreNamed() {
        SignedRelease.isClean(release.verify(release.out()));
        release.site()
                .replace("content/at-my-door.md", "every paper", "each paper")
                .must("sync");
        var other = folder.resolve("other");
        release.export(other);
        SignedRelease.isRefused(release.verify(other), "same number     release 1 of 2026-11-23");
    }

    @Test
    void aFolderThatIsNoReleaseIsNone() throws IOException {
        SignedRelease.isRefused(release.verify(folder), "no release      SHA256SUMS: there is none");
        Files.writeString(release.out().resolve("SHA256SUMS"), "nothing\n");
        SignedRelease.isRefused(release.verify(release.out()), "no release");
        assertEquals(2, release.verify(folder.resolve("nowhere")).code());
        assertEquals(2, release.verify(release.out(), "--key", "RWQ").code());
    }

    @Test
    void anUnsignedCopyShowsNoMoreThanThatNothingIsDamaged() {
        var unsigned = folder.resolve("unsigned");
        release.site().must("export", unsigned.toString());
        var ran = release.verify(unsigned);
        SignedRelease.isClean(ran);
        assertTrue(ran.out().contains("Nobody signed it"), ran.out());
        SignedRelease.isRefused(release.verify(unsigned, "--key", release.key()), "not signed");
    }
}
