package org.fanal.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ConnectException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoppingTest {
    private static final Duration DRAINED = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch end = new CountDownLatch(1);

    private void work() {
        begun.countDown();
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private SmallServer server(Path folder) {
        return new SmallServer(folder, Optional.empty(), Optional.empty(), Optional.of(this::work));
    }

    @Test
    void anAnswerBegunIsFinishedAndNobodyElseComesIn(@TempDir Path folder)
            throws IOException, InterruptedException, ExecutionException {
        var server = server(folder);
        var wire = server.wire();
        var answer = CompletableFuture.supplyAsync(() -> {
            try {
                return wire.get("/en/at-my-door");
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
        begun.await();
        var stopping = CompletableFuture.runAsync(server::close);
        while (isOpen(wire)) {
            Thread.sleep(10);
        }
        end.countDown();

        assertEquals(200, answer.get().status());
        assertTrue(answer.get().text().contains("Keep the door closed."));
        assertTimeout(PATIENCE, () -> stopping.get());
        assertTrue(server.said().endsWith("stopped" + System.lineSeparator()));
    }

    @Test
    void aRequestThatHangsIsNotWaitedForLongerThanFiveSeconds(@TempDir Path folder) throws Exception {
        var server = server(folder);
        var wire = server.wire();
        try (var socket = wire.open()) {
            socket.getOutputStream()
                    .write("GET /en/ HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            begun.await();
            assertTimeout(PATIENCE, server::close);
        }
        assertThrows(ConnectException.class, () -> wire.get("/en/"));
    }

    @Test
    void aConnectionThatIsOnlyKeptOpenDelaysNothing(@TempDir Path folder) throws Exception {
        end.countDown();
        var server = server(folder);
        try (var kept = server.wire().open();
                var begunOnly = server.wire().open()) {
            kept.getOutputStream()
                    .write("GET /en/ HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            assertTrue(kept.getInputStream().read() == 'H');
            begunOnly.getOutputStream().write("GET /en/ HT".getBytes(StandardCharsets.US_ASCII));
            assertTimeout(DRAINED, server::close);
        }
    }

    private static boolean isOpen(Wire wire) {
        try (var socket = wire.open()) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }
}
