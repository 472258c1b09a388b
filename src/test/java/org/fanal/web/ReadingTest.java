package org.fanal.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.fanal.web.Wire.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader gets over HTTP. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadingTest {
    private static final String GZIP = "Accept-Encoding: gzip";

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

    @Test
    void aPageComesWholeInEachCodingWithATagOfItsOwn() throws IOException {
        var plain = wire.get("/es/at-my-door");
        var gzip = wire.get("/es/at-my-door", GZIP);
        var brotli = wire.get("/es/at-my-door", "Accept-Encoding: br");

        assertTrue(plain.text().contains("Keep the door closed."));
        assertEquals(plain.text(), gzip.text());
        assertEquals(Optional.empty(), plain.header("Content-Encoding"));
        assertEquals(Optional.of("br"), brotli.header("Content-Encoding"));
        assertTrue(brotli.body().length < gzip.body().length && gzip.body().length < plain.body().length);
        assertNotEquals(plain.header("ETag"), gzip.header("ETag"));
        assertNotEquals(brotli.header("ETag"), gzip.header("ETag"));
        for (var answer : new Answer[] {plain, gzip, brotli}) {
            assertEquals(200, answer.status());
            assertEquals(Optional.of("text/html; charset=utf-8"), answer.header("Content-Type"));
            assertEquals(Optional.of("Accept-Encoding"), answer.header("Vary"));
            assertEquals(Optional.of("public, no-cache"), answer.header("Cache-Control"));
            assertEquals(Optional.of(String.valueOf(answer.body().length)), answer.header("Content-Length"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/en/", "/es/encounters", "/es/at-my-door", "/es+en/at-my-door", "/es/at-my-door.txt", "/x"})
    void theSecondAnswerIsTheFirst(String path) throws IOException {
        var first = wire.get(path, GZIP);
        var second = wire.get(path, GZIP);

        assertEquals(200, first.status());
        assertArrayEquals(first.body(), second.body());
        assertEquals(first.lines().size(), second.lines().size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/es/at-my-door",
                "/",
                "/es",
                "/nowhere",
                "/x",
                "/robots.txt",
                "/healthz",
                "/readyz",
                "/es/broken"
            })
    void headSaysWhatGetWouldSay(String path) throws IOException {
        for (var coding : new String[] {"gzip", "br", "identity"}) {
            var get = wire.get(path, "Accept-Encoding: " + coding);
            var head = wire.ask("HEAD", path, "Accept-Encoding: " + coding);

            assertEquals(0, head.body().length);
            assertEquals(withoutDate(get), withoutDate(head));
        }
    }

    private static List<String> withoutDate(Answer answer) {
        return answer.lines().stream().filter(line -> !line.startsWith("Date:")).toList();
    }

    @Test
    void whoHasThePageIsToldSoWithTheHeadersOfThePage() throws IOException {
        var page = wire.get("/es/at-my-door", GZIP);
        var tag = page.header("ETag").orElseThrow();
        for (var known : new String[] {tag, "W/" + tag, "\"other\", " + tag, "*"}) {
            var answer = wire.get("/es/at-my-door", GZIP, "If-None-Match: " + known);

            assertEquals(304, answer.status());
            assertEquals(0, answer.body().length);
            for (var name : new String[] {"ETag", "Cache-Control", "Vary", "Content-Security-Policy"}) {
                assertEquals(page.header(name), answer.header(name), name);
            }
            assertEquals(Optional.empty(), answer.header("Content-Encoding"));
        }
        assertEquals(
                304,
                wire.ask("HEAD", "/es/at-my-door", GZIP, "If-None-Match: " + tag)
                        .status());
        assertEquals(200, wire.get("/es/at-my-door", "If-None-Match: " + tag).status(), "the tag of another coding");
        assertEquals(
                304,
                wire.get("/es/at-my-door", GZIP, "If-None-Match: \"a\"", "If-None-Match: " + tag)
                        .status());
    }

    @Test
    void aConnectionGoesOnAfterAnAnswerWithoutABody() throws IOException {
        var known = "GET /es/at-my-door HTTP/1.1\r\nHost: localhost\r\nIf-None-Match: *\r\n\r\n";
        var head = "HEAD /es/at-my-door HTTP/1.1\r\nHost: localhost\r\n\r\n";
        var last = "GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
        var all = wire.say(known + head + known + last).text();

        assertEquals(4, all.split("HTTP/1.1 ", -1).length, all);
        assertTrue(all.endsWith("ok\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es-MX,es;q=0.9,en;q=0.5 | /es/",
                "en-US,es;q=0.9          | /en/",
                "fr                      | /en/",
                "''                      | /en/",
                "*                       | /en/",
                ";;;,,==                 | /en/"
            })
    void theFrontDoorLeadsToTheLanguageTheBrowserAsksFor(String accepted, String home) throws IOException {
        var answer = wire.get("/", "Accept-Language: " + accepted);

        assertEquals(302, answer.status());
        assertEquals(Optional.of(home), answer.header("Location"));
        assertEquals(Optional.of("Accept-Language"), answer.header("Vary"));
        assertEquals(Optional.of("public, no-cache"), answer.header("Cache-Control"));
    }

    @ParameterizedTest
    @CsvSource({
        "/es, /es/",
        "/ES/, /es/",
        "/es/at-my-door/, /es/at-my-door",
        "/es/at-the-door, /es/at-my-door",
        "/es+en/at-the-door, /es+en/at-my-door",
        "/es/at-the-door.txt?fbclid=1, /es/at-my-door.txt",
        "/es/at%2Dmy%2ddoor, /es/at-my-door",
        "/es/../en/./, /en/"
    })
    void otherSpellingsAndOldNamesLeadToThePageForGood(String asked, String place) throws IOException {
        var answer = wire.get(asked);

        assertEquals(301, answer.status());
        assertEquals(Optional.of(place), answer.header("Location"));
        assertEquals(Optional.empty(), answer.header("Vary"));
    }

    @Test
    void aQueryThatSomebodyHungOnChangesNothing() throws IOException {
        var answer = wire.get("/es/at-my-door?utm_source=whatsapp", GZIP);

        assertEquals(200, answer.status());
        assertArrayEquals(wire.get("/es/at-my-door", GZIP).body(), answer.body());
    }

    @ParameterizedTest
    @CsvSource({"/es/nowhere, en, es", "/nowhere, 'es,en;q=0.5', es", "/nowhere, fr, en", "/fr/at-my-door, es, es"})
    void whatIsNotThereIsSaidInTheBestLanguage(String path, String accepted, String language) throws IOException {
        var answer = wire.get(path, GZIP, "Accept-Language: " + accepted);

        assertEquals(404, answer.status());
        assertTrue(answer.text().contains("lang=" + language));
        assertEquals(Optional.of("no-store"), answer.header("Cache-Control"));
        assertEquals(Optional.empty(), answer.header("ETag"));
    }

    @Test
    void theExitLeavesNothingBehind() throws IOException {
        var answer = wire.get("/x", GZIP, "If-None-Match: *");

        assertEquals(200, answer.status());
        assertEquals(Optional.of("\"cache\", \"storage\""), answer.header("Clear-Site-Data"));
        assertEquals(Optional.of("no-store"), answer.header("Cache-Control"));
    }

    @Test
    void aSwapIsSeenByTheNextRequest(@TempDir Path other) throws IOException {
        try (var own = new SmallServer(other)) {
            var before = own.wire().get("/en/warrants", GZIP);
            own.texts.page("warrants", "Look for the signature of a judge.\n");
            own.live.swap(own.texts.read());
            var after = own.wire()
                    .get(
                            "/en/warrants",
                            GZIP,
                            "If-None-Match: " + before.header("ETag").orElseThrow());

            assertEquals(200, after.status());
            assertTrue(after.text().contains("signature"));
        }
    }

    @Test
    void withAHookEveryAnswerWaitsForIt(@TempDir Path other) throws IOException {
        var calls = new AtomicInteger();
        try (var own =
                new SmallServer(other, Optional.empty(), Optional.empty(), Optional.of(calls::incrementAndGet))) {
            for (int i = 1; i <= 3; i++) {
                assertEquals(200, own.wire().get("/en/warrants", GZIP).status());
                assertEquals(i, calls.get());
            }
        }
    }

    @Test
    void theSamePageGoesToEveryone() throws IOException {
        var first = wire.get("/en/at-my-door", GZIP).body();
        for (int i = 0; i < 50; i++) {
            var answer = wire.get(
                    "/en/at-my-door?" + i,
                    GZIP,
                    "User-Agent: reader " + i,
                    "Accept-Language: es;q=0." + i % 10,
                    "Cookie: who=" + i,
                    "Referer: http://example.org/" + i);
            assertArrayEquals(first, answer.body());
            assertEquals(Optional.empty(), answer.header("Set-Cookie"));
        }
    }

    @Test
    void healthIsToldToWhoeverAsks() throws IOException {
        assertEquals("ok\n", wire.get("/healthz").text());
        assertEquals("ready\n", wire.get("/readyz").text());
    }

    @Test
    void aPageThatCannotBePrintedIsAnHonestErrorAndAnEventWithoutItsAddress() throws IOException {
        var answer = wire.get("/es/broken?secret=1", "User-Agent: somebody");

        assertEquals(500, answer.status());
        assertTrue(answer.text().contains("lang=es"));
        assertFalse(answer.text().contains("cannot print") || answer.text().contains("Exception"));
        assertTrue(server.said().contains("failed: java.lang.IllegalStateException (reader)"));
        for (var secret : new String[] {"broken", "secret", "somebody", "127.0.0.1"}) {
            assertFalse(server.said().contains(secret), secret);
        }
    }

    @Test
    void oldClientsWithoutAnyHeaderAreServed() throws IOException {
        var answer = wire.say("GET /es/at-my-door HTTP/1.0\r\n\r\n");

        assertEquals(200, answer.status());
        assertTrue(new String(answer.body(), StandardCharsets.UTF_8).contains("Keep the door closed."));
    }
}
