package org.fanal.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing more can be written: nothing acknowledged is lost, and writing goes on by itself once there is room again. */
class FullDiskIT {
    private static final int MEGABYTE = 1 << 20;

    @TempDir
    Path folder;

    @Test
    void aFullDisk() throws Exception {
        if (run("mount", "-t", "tmpfs", "-o", "size=12m", "tmpfs", folder.toString()) != 0) {
            skip("a small file system cannot be mounted here (it takes root)");
        }
        try {
            var ballast = Files.write(folder.resolve("ballast"), new byte[6 * MEGABYTE]);
            var data = folder.resolve("data");
            var scribe = ScribeProcess.start(data);
            drill(scribe, data, () -> Files.delete(ballast));
        } finally {
            assertEquals(0, run("umount", "-l", folder.toString()));
        }
    }

    @Test
    void aFileThatMayNotGrow() throws Exception {
        if (run("prlimit", "--version") != 0) {
            skip("prlimit is missing (Debian: util-linux)");
        }
        var data = folder.resolve("data");
        var scribe = ScribeProcess.start(data, "prlimit", "--fsize=" + 5 * MEGABYTE + ":unlimited");
        drill(scribe, data, () -> run("prlimit", "--pid", "" + scribe.pid(), "--fsize=unlimited"));
    }

    private static void drill(ScribeProcess scribe, Path data, Room makeRoom) throws Exception {
        try {
            scribe.await("refused ", 5);
            int before = scribe.count("ack ");
            makeRoom.make();
            long since = System.nanoTime();
            scribe.await("ack ", before + 20);
            long millis = (System.nanoTime() - since) / 1_000_000;
            System.out.println("full after " + before + " acknowledged, " + scribe.count("refused ")
                    + " refused, of these " + scribe.count("refused read") + " read; writing again " + millis
                    + " ms after there was room");
            assertTrue(before > 0);
        } finally {
            scribe.kill();
        }
        scribe.judge(data);
    }

    private static int run(String... command) throws IOException, InterruptedException {
        var process =
                new ProcessBuilder(List.of(command)).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = process.waitFor();
        if (code != 0) {
            System.err.println(String.join(" ", command) + ": " + said);
        }
        return code;
    }

    private static void skip(String why) {
        System.err.println("SKIPPED: FullDiskIT: " + why);
        if ("required".equals(System.getProperty("tools"))) {
            fail(why);
        }
        Assumptions.abort(why);
    }

    @FunctionalInterface
    private interface Room {
        void make() throws Exception;
    }
}
