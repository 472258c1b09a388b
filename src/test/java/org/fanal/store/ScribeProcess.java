package org.fanal.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.fanal.store.audit.Chain;

/** A {@link Scribe} in a process of its own, and the judge of what it left: its own list of what was acknowledged. */
final class ScribeProcess {
    private static final int LONGEST_WAIT_SECONDS = 120;

    private final Process process;
    private final Thread reader;
    private final List<String> lines = new ArrayList<>();

    private ScribeProcess(Process process) {
        this.process = process;
        reader = new Thread(this::listen);
        reader.start();
    }

    static ScribeProcess start(Path data, String... before) {
        var command = new ArrayList<>(List.of(before));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "-cp"));
        command.addAll(List.of(System.getProperty("java.class.path"), Scribe.class.getName(), data.toString()));
        try {
            return new ScribeProcess(
                    new ProcessBuilder(command).redirectErrorStream(true).start());
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
        reader.join();
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

    /** How long opening took. */
    Optional<String> opening() {
        return lines().stream()
                .filter(line -> line.startsWith("open "))
                .map(line -> line.substring(5))
                .findFirst();
    }

    List<String> lines() {
        synchronized (lines) {
            return List.copyOf(lines);
        }
    }

    /** Every acknowledged write is there, none is torn, and the chain of the audit is whole. */
    void judge(Path data) {
        assertEquals(0, count("Exception"), () -> "the scribe failed: " + lines());
        var acknowledged = lines().stream()
                .filter(line -> line.startsWith("ack "))
                .map(line -> Long.valueOf(line.substring(4)))
                .collect(Collectors.toSet());
        try (var store = Store.open(StoreSettings.embedded(data))) {
            boolean hasTable = store.read(handle -> handle.select(
                                    "select count(*) from information_schema.tables where lower(table_name) = 'half'")
                            .mapTo(Integer.class)
                            .one())
                    == 1;
            if (!hasTable) {
                assertEquals(Set.of(), acknowledged);
                return;
            }
            acknowledged.removeAll(store.read(handle -> handle.select("select distinct number from half")
                    .mapTo(Long.class)
                    .set()));
            assertEquals(Set.of(), acknowledged, "acknowledged and lost");
            int torn =
                    store.read(handle -> handle.select("select count(*) from (select number from half group by number"
                                    + " having count(*) <> 2 or min(text) <> max(text)) as torn")
                            .mapTo(Integer.class)
                            .one());
            assertEquals(0, torn, "torn");
            var chain = store.read(Chain::verify);
            assertEquals(Optional.empty(), chain.broken());
            long numbers = store.read(handle -> handle.select("select count(distinct number) from half")
                    .mapTo(Long.class)
                    .one());
            assertEquals(numbers, chain.rows());
        }
    }

    private void listen() {
        try (var said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = said.readLine(); line != null; line = said.readLine()) {
                synchronized (lines) {
                    lines.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
