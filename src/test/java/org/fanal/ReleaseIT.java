package org.fanal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.fanal.translation.po.Tool;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The programs everybody has are the judges of a release: minisign and sha256sum. */
class ReleaseIT {
    @TempDir
    Path folder;

    private TestSite site;
    private Path out;
    private String key = "";

    @BeforeEach
    void aSignedRelease() {
        Tool.need("minisign", "sha256sum", "bash");
        site = TestSite.of(folder, TestDesk.FILES).must("sync");
        out = folder.resolve("out");
        var made = TestSite.run("release", "key", folder.resolve("key").toString());
        assertEquals(0, made.code(), made.err());
        key = made.out().lines().reduce("", (first, last) -> last);
        site.must("export", out.toString(), "--key", folder.resolve("key").toString());
    }

    @Test
    void minisignAcceptsTheSignatureAndItsComment() throws Exception {
        var said = Tool.must(out, "minisign", "-V", "-P", key, "-m", "SHA256SUMS");
        assertTrue(said.contains("Signature and comment signature verified"), said);
        assertTrue(said.contains("Fanal release 1 of 2026-11-23"), said);
        assertEquals(
                0,
                Tool.run(out, "minisign", "-V", "-p", folder.resolve("key.pub").toString(), "-m", "SHA256SUMS")
                        .code());
        Files.writeString(out.resolve("SHA256SUMS"), "\n", java.nio.file.StandardOpenOption.APPEND);
        assertNotEquals(
                0,
                Tool.run(out, "minisign", "-V", "-P", key, "-m", "SHA256SUMS").code());
    }

    @Test
    void whatMinisignSignsWithOurKeyOrItsOwnIsRight() throws Exception {
        var secret = folder.resolve("key").toString();
        Files.delete(out.resolve("SHA256SUMS.minisig"));
        Tool.must(out, "minisign", "-S", "-s", secret, "-m", "SHA256SUMS", "-t", "by hand");
        assertEquals(0, verify("--key", key).code());

        Tool.must(folder, "minisign", "-G", "-W", "-p", "own.pub", "-s", "own.key");
        site.must("export", folder.resolve("unsigned").toString());
        var copy = folder.resolve("unsigned");
        Tool.must(copy, "minisign", "-S", "-s", folder.resolve("own.key").toString(), "-m", "SHA256SUMS");
        var own = folder.resolve("own.pub").toString();
        var ran = TestSite.run("verify", copy.toString(), "--key", own, "--seen", folder + "/seen.tsv");
        assertEquals(0, ran.code(), ran.out());
        site.must(
                "export",
                folder.resolve("by-own").toString(),
                "--key",
                folder.resolve("own.key").toString());
        Tool.must(folder.resolve("by-own"), "minisign", "-V", "-p", own, "-m", "SHA256SUMS");
    }

    @Test
    void theCommandsOnThePageOfTheReleaseGiveWhatItSays() throws Exception {
        var page = Files.readString(out.resolve("en/release.html"));
        var sum = Tool.must(out, "bash", "-c", "grep -v -e '^#' -e '/release\\.html' SHA256SUMS | sha256sum");
        assertTrue(page.contains(sum.substring(0, 64)), page);
        assertTrue(page.contains("grep -v -e &#39;^#&#39; -e &#39;/release\\.html&#39; SHA256SUMS | sha256sum"), page);
        Tool.must(out, "sha256sum", "-c", "--quiet", "SHA256SUMS");
        Tool.must(out, "sha256sum", "-c", "--quiet", "--ignore-missing", "SHA256SUMS");
        Files.writeString(out.resolve("en/at-my-door.html"), "Open the door.");
        assertNotEquals(
                0, Tool.run(out, "sha256sum", "-c", "--quiet", "SHA256SUMS").code());
    }

    private TestSite.Ran verify(String... more) {
        var words = new java.util.ArrayList<>(java.util.List.of("verify", out.toString()));
        words.addAll(java.util.List.of(more));
        words.addAll(java.util.List.of("--seen", folder.resolve("seen.tsv").toString()));
        return TestSite.run(words.toArray(String[]::new));
    }
}
