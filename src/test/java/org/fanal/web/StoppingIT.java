package org.fanal.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ConnectException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import org.fanal.page.LiveSite;
import org.fanal.press.PlainPrinter;
import org.fanal.press.Press;
import org.fanal.press.SmallSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoppingIT {
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
    void aConnectionThatIsOnlyKeptOpenDoesNotHoldUpTheEnd(@TempDir Path folder) throws Exception {
        end.countDown();
        var server = server(folder);
        try (var kept = server.wire().open();
                var begunOnly = server.wire().open()) {
            kept.getOutputStream()
                    .write("GET /en/ HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            assertTrue(kept.getInputStream().read() == 'H');
            begunOnly.getOutputStream().write("GET /en/ HT".getBytes(StandardCharsets.US_ASCII));
            assertTimeout(PATIENCE, server::close);
        }
    }

    @Test
    void aPortThatIsTakenIsSaidAndNothingIsLeftRunning(@TempDir Path folder, @TempDir Path other) throws Exception {
        end.countDown();
        var said = new ByteArrayOutputStream();
        try (var first = server(folder);
                var press = new Press(new LiveSite(new SmallSite(other).read()), new PlainPrinter())) {
            var settings = new WebSettings(first.wire().port(), "127.0.0.1", Optional.empty(), Optional.empty());
            var second = new WebServer(press, settings, new PrintedEvents(new PrintStream(said)), Optional.empty());

            assertFalse(second.start());
            assertEquals(
                    "cannot listen on port " + settings.port() + ": it is taken, or needs more rights",
                    said.toString(StandardCharsets.UTF_8).strip());
            assertEquals(200, first.wire().get("/en/").status());
        }
    }

    @Test
    void whenTooManyWaitTheNextIsToldToComeAgain(@TempDir Path folder) throws Exception {
        List<Socket> waiting = new ArrayList<>();
        try (var server = server(folder)) {
            var wire = server.wire();
            for (int i = 0; i < 300; i++) {
                var socket = wire.open();
                waiting.add(socket);
                socket.getOutputStream()
                        .write("GET /en/ HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            }
            var refused = firstAnswer(waiting);
            end.countDown();

            assertTrue(refused.startsWith("HTTP/1.1 503 "), refused);
            assertTrue(refused.contains("\r\nRetry-After: 1\r\n"), refused);
            while (wire.get("/en/").status() == 503) {
                Thread.sleep(10);
            }
            assertEquals(200, wire.get("/en/").status());
        } finally {
            for (var socket : waiting) {
                socket.close();
            }
        }
    }

    /** What the first of them that is answered gets, while nothing can be printed: which one it is depends on the machine. */
    private static String firstAnswer(List<Socket> waiting) throws IOException, InterruptedException {
        for (int look = 0; look < 2_000; look++) {
            for (var socket : waiting) {
                int ready = socket.getInputStream().available();
                if (ready > 0) {
                    return new String(socket.getInputStream().readNBytes(ready), StandardCharsets.ISO_8859_1);
                }
            }
            Thread.sleep(10);
        }
        throw new AssertionError("nobody was told to come again");
    }

    private static boolean isOpen(Wire wire) {
        try (var socket = wire.open()) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }
}
