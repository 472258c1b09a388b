package org.fanal.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SwappingTest {
    private static final int SWAPS = 30;
    private static final int READERS = 4;
    private static final Pattern VERSION = Pattern.compile("version (\\d+)");

    private final AtomicInteger published = new AtomicInteger();
    private final Map<String, String> tags = new HashMap<>();

    @Test
    void readersSeeEachSiteWholeAndNeverAnOlderOneThanWasPublished(@TempDir Path folder) throws Exception {
        var threads = Executors.newFixedThreadPool(READERS);
        try (var server = new SmallServer(folder)) {
            publish(server, 1);
            List<Future<Integer>> readers = new ArrayList<>();
            Callable<Integer> reading = () -> read(server.wire());
            for (int i = 0; i < READERS; i++) {
                readers.add(threads.submit(reading));
            }
            for (int version = 2; version <= SWAPS; version++) {
                publish(server, version);
                assertEquals(version, version(server.wire()));
            }
            for (var reader : readers) {
                assertEquals(SWAPS, reader.get());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private void publish(SmallServer server, int version) {
        server.texts.page("warrants", ("version " + version + "\n\n").repeat(500));
        server.live.swap(server.texts.read());
        published.set(version);
    }

    private int read(Wire wire) throws IOException {
        int seen = 0;
        while (seen < SWAPS) {
            int atLeast = published.get();
            seen = version(wire);
            assertTrue(seen >= atLeast, "version " + seen + " after version " + atLeast + " was published");
        }
        return seen;
    }

    /** The one version of which an answer is made. */
    private int version(Wire wire) throws IOException {
        var answer = wire.get("/en/warrants", "Accept-Encoding: gzip");
        var versions = VERSION.matcher(answer.text())
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
        assertEquals(1, versions.size(), "versions in one answer: " + versions);
        var tag = answer.header("ETag").orElseThrow();
        synchronized (tags) {
            assertEquals(versions.get(0), tags.computeIfAbsent(tag, first -> versions.get(0)), "versions under " + tag);
        }
        return Integer.parseInt(versions.get(0));
    }
}
