package org.fanal.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileRequestsTest {
    private SmallServer server;
    private Wire wire;

    @BeforeAll
    void start(@TempDir Path folder) {
        server = new SmallServer(folder);
        wire = server.wire();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/es/%2f",
                "/es%2Fat-my-door",
                "/es/..;/at-my-door",
                "/es/;x/at-my-door",
                "//es/at-my-door",
                "/es//at-my-door",
                "/es/%2e%2e/x",
                "/es/%",
                "/es/%zz",
                "/es/%u0041",
                "/es/%c0%ae",
                "/es/%ff",
                "/es/%00",
                "/../../etc/passwd",
                "/es/\\..\\x",
                "/es/\u0001"
            })
    void aCrookedPathIsABadRequest(String path) throws IOException {
        var answer = wire.get(path);

        assertEquals(400, answer.status(), path);
        assertTrue(answer.text().contains("<title>400</title>"));
    }

    @ParameterizedTest
    @CsvSource({"GET, 1, 413", "HEAD, 1, 413", "POST, 1, 405", "POST, 100000000, 405", "PUT, 1, 405", "GET, 0, 200"})
    void aBodyIsRefusedUnread(String method, long length, int status) throws IOException {
        var answer = wire.ask(method, "/es/at-my-door", "Content-Length: " + length);

        assertEquals(status, answer.status());
        assertEquals(Optional.of("close"), answer.header("Connection"));
    }

    @Test
    void aBodyInChunksIsRefusedUnread() throws IOException {
        assertEquals(413, wire.get("/es/", "Transfer-Encoding: chunked").status());
        assertEquals(405, wire.ask("POST", "/es/", "Transfer-Encoding: chunked").status());
        assertEquals(
                405,
                wire.ask("POST", "/es/", "Content-Length: 9", "Expect: 100-continue")
                        .status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND", "get", "BREW"})
    void anotherMethodIsToldWhichOnesThereAre(String method) throws IOException {
        for (var path : List.of("/es/at-my-door", "/", "/healthz")) {
            var answer = wire.ask(method, path);

            assertEquals(405, answer.status(), path);
            assertEquals(Optional.of("GET, HEAD"), answer.header("Allow"));
        }
    }

    @Test
    void nobodyIsConnectedThrough() throws IOException {
        var answer = wire.say("CONNECT example.org:443 HTTP/1.1\r\nHost: example.org:443\r\nConnection: close\r\n\r\n");

        assertTrue(
                answer.status() == 405 || answer.status() == 400, answer.lines().toString());
    }

    @Test
    void aTraceIsNotEchoed() throws IOException {
        var answer = wire.ask("TRACE", "/es/", "X-Secret: echo");

        assertTrue(!answer.text().contains("echo"));
    }

    @Test
    void aRefusalNeverRepeatsWhatWasAsked() throws IOException {
        for (var path : List.of("/<script>alert(1)</script>", "/es/%3Cscript%3E", "/es/echo%zz", "/echo?echo")) {
            var answer = wire.get(path, "X-Echo: echo");
            var all = String.join("\n", answer.lines()) + answer.text();

            assertTrue(!all.contains("script") && !all.contains("echo"), all);
        }
    }

    /** Two requests in one: what a front server and we might divide differently. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n",
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n",
                "Content-Length : 5\r\n",
                "Content-Length: +5\r\n",
                "Content-Length: 5,5\r\n",
                " folded: x\r\n",
                "X: a\u0000b\r\n",
                "X\u00e9: a\r\n"
            })
    void anAmbiguousMessageIsRefusedAndTheConnectionClosed(String header) throws IOException {
        var answer = wire.say("POST /es/ HTTP/1.1\r\nHost: localhost\r\n" + header
                + "\r\n0\r\n\r\nGET /es/ HTTP/1.1\r\nHost: localhost\r\n\r\n");

        assertTrue(
                answer.status() == 400 || answer.status() == 405, answer.lines().toString());
        assertTrue(!answer.text().contains("HTTP/1.1 "), "a second answer: " + answer.text());
    }

    @Test
    void manyMutatedRequestsNeverFailOnOurSide() throws IOException {
        var random = new Random(7);
        var good = "GET /es/at-my-door?x=1 HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: gzip;q=0.5, br\r\n"
                + "Accept-Language: es-MX, en;q=0.5\r\nIf-None-Match: \"a\", W/\"b\"\r\nConnection: close\r\n\r\n";
        for (int i = 0; i < 2_000; i++) {
            var bytes = new StringBuilder(good);
            for (int change = 0; change <= random.nextInt(4); change++) {
                bytes.setCharAt(random.nextInt(bytes.length() - 4), (char) random.nextInt(256));
            }
            for (var status : statuses(bytes.toString())) {
                assertTrue(status < 500 || status == 505, () -> status + " for " + bytes);
            }
        }
        assertEquals(200, wire.get("/es/at-my-door").status());
        assertEquals("", server.said().replaceFirst("listening on port \\d+\\R", ""));
    }

    /** The statuses that come back; none when the server only waits for more. */
    private List<Integer> statuses(String bytes) throws IOException {
        try (var socket = wire.open()) {
            socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
            socket.shutdownOutput();
            var all = new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            List<Integer> statuses = new ArrayList<>();
            if (all.startsWith("HTTP/1.1 ")) {
                statuses.add(Integer.parseInt(all.substring(9, 12)));
            }
            return statuses;
        }
    }
}
