package org.fanal.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.fanal.press.Sheet;
import org.fanal.web.Wire.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeadersTest {
    private static final String LONG = "a".repeat(9_000);
    private static final Map<String, String> EVERYWHERE = Map.of(
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Origin-Agent-Cluster", "?1",
            "X-Frame-Options", "DENY");

    /** One answer of each kind there is, Jetty's own included. */
    private static List<Answer> everyKind(Wire wire) throws IOException {
        List<Answer> answers = new ArrayList<>(List.of(
                wire.get("/es/at-my-door"),
                wire.get("/es/at-my-door", "Accept-Encoding: br"),
                wire.ask("HEAD", "/es/at-my-door"),
                wire.get("/es/at-my-door", "If-None-Match: *"),
                wire.get("/"),
                wire.get("/es"),
                wire.get("/x"),
                wire.get("/robots.txt"),
                wire.get("/healthz"),
                wire.get("/nowhere"),
                wire.get("/healthz/nowhere"),
                wire.get("/es/search?q=door"),
                wire.get("/es/broken"),
                wire.get("/es/%2f"),
                wire.get("/es/%zz"),
                wire.get("/" + LONG),
                wire.get("/es/", "X-Long: " + LONG),
                wire.get("/es/", "Content-Length: 5"),
                wire.ask("POST", "/es/", "Content-Length: 0"),
                wire.ask("POST", "/nowhere", "Content-Length: 0"),
                wire.ask("OPTIONS", "*"),
                wire.say("nonsense\r\n\r\n"),
                wire.say("GET / HTTP/1.1\r\n\r\n"),
                wire.say("GET / HTTP/7.3\r\nHost: localhost\r\n\r\n"),
                wire.say("GET / HTTP/1.1\r\nHost: localhost\r\nHost: other\r\n\r\n"),
                wire.say("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n")));
        return answers;
    }

    @Test
    void everyAnswerOfEveryKindHasTheHeadersAndNoneTooMuch(@TempDir Path folder) throws IOException {
        Set<Integer> statuses = new TreeSet<>();
        try (var server = new SmallServer(folder)) {
            for (var answer : everyKind(server.wire())) {
                statuses.add(answer.status());
                EVERYWHERE.forEach((name, value) ->
                        assertEquals(Optional.of(value), answer.header(name), name + " of " + answer.lines()));
                assertTrue(answer.header("Permissions-Policy").orElseThrow().contains("camera=()"));
                assertTrue(
                        answer.header("Content-Security-Policy").orElseThrow().startsWith("default-src 'none'"));
                assertEquals(Optional.of("max-age=63072000"), answer.header("Strict-Transport-Security"));
                assertTrue(answer.header("Cache-Control").isPresent(), "Cache-Control of " + answer.lines());
                for (var name : List.of("Server", "X-Powered-By", "Set-Cookie", "Expires", "Last-Modified")) {
                    assertEquals(Optional.empty(), answer.header(name));
                }
                assertTrue(answer.headLength() <= Sheet.HEADERS, answer.headLength() + " bytes: " + answer.lines());
            }
        }
        assertEquals(Set.of(200, 301, 302, 304, 400, 404, 405, 413, 414, 431, 500, 505), statuses);
    }

    @Test
    void errorsAreNeverKeptAndNeverShowWhatHappenedInside(@TempDir Path folder) throws IOException {
        try (var server = new SmallServer(folder)) {
            for (var answer : everyKind(server.wire())) {
                if (answer.status() >= 400) {
                    assertEquals(Optional.of("no-store"), answer.header("Cache-Control"));
                    assertTrue(answer.text().contains("<title>" + answer.status() + "</title>"), answer.text());
                    assertTrue(answer.text().length() < 200, answer.text());
                }
            }
        }
    }

    @Test
    void plainHttpPromisesNoHttps(@TempDir Path folder) throws IOException {
        for (var url : List.of("http://fanal.example", SmallServer.ONION, "https://x.onion")) {
            try (var server = new SmallServer(folder, Optional.of(url), Optional.empty(), Optional.empty())) {
                for (var answer : everyKind(server.wire())) {
                    assertEquals(Optional.empty(), answer.header("Strict-Transport-Security"));
                }
            }
        }
    }

    @Test
    void pagesNameTheirOnionAddressButNotToThoseWhoCameThatWay(@TempDir Path folder) throws IOException {
        try (var server = new SmallServer(folder)) {
            var wire = server.wire();
            assertEquals(
                    Optional.of(SmallServer.ONION + "/es/at-my-door"),
                    wire.get("/es/at-my-door").header("Onion-Location"));
            assertEquals(Optional.empty(), wire.get("/nowhere").header("Onion-Location"));

            var host = SmallServer.ONION.substring("http://".length());
            for (var path : List.of("/es/at-my-door", "/", "/nowhere", "/healthz")) {
                var answer = wire.say("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
                assertEquals(Optional.empty(), answer.header("Onion-Location"));
                assertEquals(Optional.empty(), answer.header("Strict-Transport-Security"));
            }
        }
    }

    @Test
    void whatProgramsReadMayBeReadFromAnySiteAndNothingElse(@TempDir Path folder) throws IOException {
        try (var server = new SmallServer(folder)) {
            for (var path :
                    List.of("/data/pages.json", "/data/watchers.csv", "/data/pages.schema.json", "/es/changes.atom")) {
                var answer = server.wire().get(path);
                assertEquals(Optional.of("*"), answer.header("Access-Control-Allow-Origin"), path);
                assertEquals(Optional.of("cross-origin"), answer.header("Cross-Origin-Resource-Policy"), path);
            }
            for (var path : List.of("/es/at-my-door", "/es/search?q=door", "/nowhere")) {
                assertEquals(Optional.empty(), server.wire().get(path).header("Access-Control-Allow-Origin"), path);
            }
        }
    }
}
