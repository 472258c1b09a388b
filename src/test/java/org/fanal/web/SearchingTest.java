package org.fanal.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a search looks like from outside: answered anew each time, and nothing to remember it by. */
class SearchingTest {
    private SmallServer server;
    private Wire wire;

    @BeforeEach
    void start(@TempDir Path folder) {
        server = new SmallServer(folder);
        wire = server.wire();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void wordsFindPagesAndLeaveNothingToKeep() throws IOException {
        var answer = wire.get("/en/search?q=warrants", "Accept-Encoding: gzip", "If-None-Match: *");

        assertEquals(200, answer.status());
        assertTrue(answer.text().contains("page=warrants"), answer.text());
        assertEquals(Optional.of("no-store"), answer.header("Cache-Control"));
        assertEquals(Optional.empty(), answer.header("ETag"));
        assertEquals(
                Optional.of(SmallServer.ONION + "/en/search"), answer.header("Onion-Location"), "without the words");
    }

    @Test
    void thePageBeforeAndTheAnswersDoNotTakeEachOthersPlace() throws IOException {
        var before = wire.get("/en/search", "Accept-Encoding: gzip");
        var one = wire.get("/en/search?q=warrants", "Accept-Encoding: gzip");
        var other = wire.get("/en/search?q=door", "Accept-Encoding: gzip");

        assertTrue(before.header("ETag").isPresent());
        assertEquals(
                before.text(), wire.get("/en/search", "Accept-Encoding: gzip").text());
        assertEquals(
                before.text(),
                wire.get("/en/search?q=", "Accept-Encoding: gzip").text());
        assertEquals(before.text(), wire.get("/en/search?other=1").text());
        assertFalse(one.text().equals(other.text()) || one.text().equals(before.text()));
    }

    @Test
    void aHeadAnswerHasNoBodyAndAPostIsRefused() throws IOException {
        var head = wire.ask("HEAD", "/en/search?q=warrants");

        assertEquals(200, head.status());
        assertEquals(0, head.body().length);
        assertEquals(
                405,
                wire.ask("POST", "/en/search?q=warrants", "Content-Length: 0").status());
    }

    @Test
    void anotherSpellingOfThePathLeadsToItWithoutTheWords() throws IOException {
        var answer = wire.get("/EN/search/?q=warrants");

        assertEquals(301, answer.status());
        assertEquals(Optional.of("/en/search"), answer.header("Location"));
    }

    @Test
    void noOtherPageCaresForWords() throws IOException {
        var plain = wire.get("/en/at-my-door");

        assertEquals(plain.text(), wire.get("/en/at-my-door?q=warrants").text());
        assertEquals(plain.header("ETag"), wire.get("/en/at-my-door?q=warrants").header("ETag"));
    }

    @Test
    void afterASwapNothingIsFoundThatIsGone() throws IOException {
        assertTrue(wire.get("/en/search?q=warrants").text().contains("page=warrants"));

        server.texts.delete("warrants");
        server.live.swap(server.texts.read());

        assertFalse(wire.get("/en/search?q=warrants").text().contains("page=warrants"));
    }
}
