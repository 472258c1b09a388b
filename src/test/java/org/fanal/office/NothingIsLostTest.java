package org.fanal.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.fanal.office.http.Access;
import org.fanal.office.http.Answer;
import org.fanal.office.http.Pages;
import org.fanal.office.http.Route;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person wrote comes back to them, whatever happened meanwhile. */
class NothingIsLostTest {
    private static final String TEXT = "## If they knock\n\nKeep the door closed. <b>\"Ask\"</b> & wait.\n\n".repeat(4)
            + "لا تفتح الباب\n".repeat(3);

    @TempDir
    Path folder;

    /** A form that takes a whole page, as those of the desk do. */
    private record Desk(AtomicReference<String> saved) implements Pages {
        @Override
        public List<Route> routes() {
            return List.of(
                    Route.get("/desk", Access.SIGNED_IN, asked -> Answer.to("/desk/me")),
                    Route.postText("/desk/page/{slug}", Access.SIGNED_IN, asked -> {
                        saved.set(asked.form().text("body"));
                        return Answer.to("/desk");
                    }));
        }

        @Override
        public Set<String> templates() {
            return Set.of();
        }
    }

    @Test
    void aTextSentAfterTheSessionEndedIsCarriedThroughSigningInAndCanBeSentAgain() {
        var desk = new Desk(new AtomicReference<>(""));
        try (var house = OfficeHouse.in(folder, List.of(desk))) {
            var ana = house.as("Ana");
            ana.get("/desk/me");
            house.town().pass(Duration.ofMinutes(40));
            var longText = TEXT.repeat(700);
            var signIn = ana.send("/desk/page/at-my-door", "body", longText, "base", "7", "note", "why");
            assertEquals(403, signIn.statusCode());
            assertTrue(signIn.body().contains("You were signed out before this was sent"), signIn.body());

            var town = house.town();
            var fields = new ArrayList<>(
                    List.of("name", "Ana", "passphrase", town.passphrase("Ana").text(), "code", "000000"));
            fields.addAll(hidden(signIn.body()));
            var wrong = ana.send("/desk/sign-in", fields.toArray(String[]::new));
            assertEquals(403, wrong.statusCode());
            fields.set(5, town.code("Ana"));
            var back = ana.send("/desk/sign-in", fields.toArray(String[]::new));
            assertEquals(200, back.statusCode(), back.body());
            assertTrue(back.body().contains("You are signed in again"));
            assertTrue(back.body().contains("action=\"/desk/page/at-my-door\""));
            assertEquals(longText, textarea(back.body()));
            assertEquals("", desk.saved().get());

            var again = new ArrayList<>(List.of("body", textarea(back.body())));
            again.addAll(hidden(back.body()));
            assertEquals(
                    303,
                    ana.send("/desk/page/at-my-door", again.toArray(String[]::new))
                            .statusCode());
            assertEquals(longText, desk.saved().get());
        }
    }

    @Test
    void withTheDatabaseAwayTheOfficeSaysNotSavedAndReadersNoticeNothing() {
        var desk = new Desk(new AtomicReference<>(""));
        var house = OfficeHouse.in(folder, List.of(desk));
        try {
            var ana = house.as("Ana");
            ana.get("/desk/me");
            house.town().store().close();
            var answer = ana.send("/desk/page/at-my-door", "body", TEXT.repeat(200), "base", "7");
            assertEquals(503, answer.statusCode());
            assertTrue(answer.body().contains("Not saved"), answer.body());
            assertEquals(TEXT.repeat(200), textarea(answer.body()));
            assertTrue(answer.body().contains("name=\"token\" value=\"" + ana.token() + "\""));
            assertEquals(503, ana.get("/desk/me").statusCode());
            var signIn = house.guest();
            signIn.get("/desk/sign-in");
            var words = house.town().passphrase("Ben").text();
            var refused = signIn.send("/desk/sign-in", "name", "Ben", "passphrase", words, "code", "123456");
            assertEquals(503, refused.statusCode());
            assertFalse(refused.body().contains(words) || refused.body().contains("123456"));
            assertEquals(200, house.guest().get("/en/at-my-door").statusCode());
            assertFalse(house.said().contains("failed"), house.said());
        } finally {
            house.close();
        }
    }

    @Test
    void strangersSendEightKilobytesAndNoMoreAndThoseSignedInAWholePage() {
        var desk = new Desk(new AtomicReference<>(""));
        try (var house = OfficeHouse.in(folder, List.of(desk))) {
            var ours = Map.of("Origin", house.guest().base());
            var guest = house.guest();
            guest.get("/desk/sign-in");
            var longName = Guest.form(List.of("token", guest.token(), "name", "a".repeat(9_000)));
            assertEquals(413, guest.post("/desk/sign-in", longName, ours).statusCode());
            assertEquals(
                    413,
                    guest.post("/desk/page/at-my-door", "a=" + "a".repeat(9_000), ours)
                            .statusCode());

            var ana = house.as("Ana");
            ana.get("/desk/me");
            var page = "م".repeat(128 * 1024);
            assertEquals(303, ana.send("/desk/page/at-my-door", "body", page).statusCode());
            assertEquals(page, desk.saved().get());
            var tooLarge = ana.send("/desk/page/at-my-door", "body", "م".repeat(190 * 1024));
            assertEquals(413, tooLarge.statusCode());
            assertTrue(tooLarge.body().contains("This is too large"));
            assertEquals(
                    413, ana.send("/desk/me/end", "body", "a".repeat(9_000)).statusCode());
        }
    }

    @Test
    void slowStrangersKeepNobodyWhoHasSignedInFromSavingNorReadersFromReading() throws IOException {
        var desk = new Desk(new AtomicReference<>(""));
        try (var house = OfficeHouse.in(folder, List.of(desk))) {
            var ana = house.as("Ana");
            ana.get("/desk/me");
            List<Socket> slow = new ArrayList<>();
            try {
                for (int i = 0; i < 8; i++) {
                    slow.add(begun(house.deskUrl()));
                }
                await(() -> house.guest()
                                .post(
                                        "/desk/sign-in",
                                        "a=b",
                                        Map.of("Origin", house.guest().base()))
                                .statusCode()
                        == 503);
                assertEquals(
                        303, ana.send("/desk/page/at-my-door", "body", TEXT).statusCode());
                assertEquals(200, house.guest().get("/en/at-my-door").statusCode());
                assertEquals(200, house.guest().get("/desk/sign-in").statusCode());
            } finally {
                for (var socket : slow) {
                    socket.close();
                }
            }
        }
    }

    private static Socket begun(String url) throws IOException {
        var uri = URI.create(url);
        var socket = new Socket(uri.getHost(), uri.getPort());
        var head = "POST /desk/sign-in HTTP/1.1\r\nHost: " + uri.getAuthority() + "\r\nOrigin: " + url
                + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 500\r\n\r\nname=";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static void await(java.util.function.BooleanSupplier condition) {
        for (int i = 0; i < 200 && !condition.getAsBoolean(); i++) {
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        assertTrue(condition.getAsBoolean());
    }

    @Test
    void aPortOfItsOwnIsTheOnlyDoorToTheOfficeAndNoDoorToTheReadersPages() {
        try (var house = OfficeHouse.withTwoDoors(folder)) {
            assertFalse(house.url().equals(house.deskUrl()));
            var reader = new Guest(house.url());
            assertEquals(404, reader.get("/desk").statusCode());
            assertEquals(404, reader.get("/desk/sign-in").statusCode());
            assertEquals(
                    404,
                    reader.post("/desk/sign-in", "", Map.of("Origin", house.url()))
                            .statusCode());
            assertEquals(200, reader.get("/en/at-my-door").statusCode());
            assertEquals(200, reader.get("/healthz").statusCode());
            var guest = house.guest();
            assertEquals(404, guest.get("/en/at-my-door").statusCode());
            assertEquals(404, guest.get("/").statusCode());
            assertEquals(404, guest.get("/robots.txt").statusCode());
            assertEquals(200, guest.get("/healthz").statusCode());
            assertEquals(200, house.as("Ana").get("/desk/me").statusCode());
        }
    }

    private static List<String> hidden(String page) {
        List<String> fields = new ArrayList<>();
        var main = page.substring(page.indexOf("<main"), page.indexOf("</main>"));
        java.util.regex.Pattern.compile("type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\"")
                .matcher(main)
                .results()
                .filter(field -> !field.group(1).equals("token"))
                .forEach(field -> fields.addAll(List.of(field.group(1), plain(field.group(2)))));
        return fields;
    }

    private static String textarea(String page) {
        int start = page.indexOf('>', page.indexOf("<textarea")) + 1;
        return plain(page.substring(start, page.indexOf("</textarea>", start)));
    }

    private static String plain(String escaped) {
        return escaped.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
