package org.fanal.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** A {@link Scribe} in a process of its own. What it said stands in a file, whatever becomes of it. */
final class ScribeProcess {
    private static final int LONGEST_WAIT_SECONDS = 120;

    private final Process process;
    private final Path said;

    private ScribeProcess(Process process, Path said) {
        this.process = process;
        this.said = said;
    }

    /** Starts one on a data folder; {@code before} are the words of a command to start it with. */
    static ScribeProcess start(Path data, String... before) {
        var command = new ArrayList<>(List.of(before));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "-cp"));
        command.addAll(List.of(System.getProperty("java.class.path"), Scribe.class.getName(), data.toString()));
        try {
            var said = Files.createTempFile("scribe", ".log");
            said.toFile().deleteOnExit();
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
            return new ScribeProcess(process, said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long pid() {
        return process.pid();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly();
        assertTrue(process.waitFor(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS));
    }

    /** Waits until it has said so many lines of a kind. */
    void await(String kind, int times) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_WAIT_SECONDS);
        while (count(kind) < times) {
            if (!process.isAlive() || System.nanoTime() > end) {
                fail("waited for " + times + " lines of `" + kind + "`: " + lines());
            }
            Thread.sleep(5);
        }
    }

    int count(String kind) {
        return (int) lines().stream().filter(line -> line.startsWith(kind)).count();
    }

    /** How many milliseconds opening took. */
    Optional<String> opening() {
        return lines().stream()
                .filter(line -> line.startsWith("open "))
                .map(line -> line.substring(5))
                .findFirst();
    }

    /** Judges what it left by its own list of what was acknowledged. */
    void judge(Path data) {
        assertEquals(0, count("Exception"), () -> "the scribe failed: " + lines());
        var acknowledged = lines().stream()
                .filter(line -> line.startsWith("ack "))
                .map(line -> Long.valueOf(line.substring(4)))
                .collect(Collectors.toSet());
        Halves.judge(data, acknowledged);
    }

    /** The lines it said to their end. */
    private List<String> lines() {
        try {
            var text = Files.readString(said);
            return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
