package org.fanal.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SlowClientsTest {
    private static final int EACH_KIND = 100;
    private static final List<String> DAWDLERS = List.of(
            "GET /en/at-my-door HTTP/1.1\r\nHost: localhost\r\nX-Sl",
            "POST /en/ HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000\r\n\r\nabc",
            "GET /nowhere HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab",
            "");

    @Test
    void whoDawdlesKeepsNobodyElseWaiting(@TempDir Path folder) throws Exception {
        List<Socket> dawdling = new ArrayList<>();
        try (var server = new SmallServer(folder)) {
            var wire = server.wire();
            for (var begun : DAWDLERS) {
                for (int i = 0; i < EACH_KIND; i++) {
                    dawdling.add(dawdle(wire, begun));
                }
            }
            for (int i = 0; i < EACH_KIND; i++) {
                dawdling.add(readNothing(wire));
            }
            for (var path : List.of("/en/at-my-door", "/es/encounters", "/", "/nowhere", "/healthz")) {
                var answer = assertTimeout(Duration.ofSeconds(10), () -> wire.get(path));
                assertEquals(path.equals("/") ? 302 : path.equals("/nowhere") ? 404 : 200, answer.status());
            }
        } finally {
            for (var socket : dawdling) {
                socket.close();
            }
        }
    }

    private static Socket dawdle(Wire wire, String begun) throws IOException {
        var socket = wire.open();
        socket.getOutputStream().write(begun.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    /** Asks for more than the network holds and takes none of it. */
    private static Socket readNothing(Wire wire) throws IOException {
        var socket = wire.open();
        socket.setReceiveBufferSize(1024);
        var asked = "GET /en/at-my-door HTTP/1.1\r\nHost: localhost\r\n\r\n".repeat(200);
        socket.getOutputStream().write(asked.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }
}
