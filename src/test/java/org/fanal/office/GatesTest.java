package org.fanal.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.fanal.office.http.Method;
import org.fanal.office.http.Route;
import org.fanal.people.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every form of the table of routes, sent by everyone who must not, changes nothing. */
class GatesTest {
    @TempDir
    static Path folder;

    private static OfficeHouse house;

    @BeforeAll
    static void open() {
        house = OfficeHouse.withDesk(folder);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void noFormIsTakenWithoutItsTokenFromElsewhereOrFromSomebodyWhoMayNot() {
        var ana = house.in("Kim");
        var ben = house.in("Ben");
        var tam = house.in("Tam");
        var eva = house.in("Eva");
        var stranger = house.guest();
        ana.get("/desk/me");
        ben.get("/desk/me");
        tam.get("/desk/me");
        eva.get("/desk/me");
        stranger.get("/desk/sign-in");
        var ours = Map.of("Origin", ana.base(), "Sec-Fetch-Site", "same-origin");
        var before = rows();
        var wrong = new ArrayList<String>();
        for (var route : house.routes()) {
            if (route.method() != Method.POST) {
                continue;
            }
            var who = route.access().isOpen() ? stranger : ana;
            Map<String, HttpResponse<String>> answers = new TreeMap<>();
            answers.put("no token", post(who, route, "", ours));
            answers.put("token of another session", post(who, route, ben.token(), ours));
            answers.put(
                    "token of the visit before", post(who, route, who == ana ? stranger.token() : ben.token(), ours));
            answers.put("without origin", post(who, route, who.token(), Map.of("Sec-Fetch-Site", "same-origin")));
            answers.put("without any word of where", post(who, route, who.token(), Map.of()));
            answers.put("origin null", post(who, route, who.token(), Map.of("Origin", "null")));
            answers.put("origin elsewhere", post(who, route, who.token(), Map.of("Origin", "https://evil.example")));
            for (var site : List.of("cross-site", "same-site", "none")) {
                answers.put(site, post(who, route, who.token(), Map.of("Origin", ana.base(), "Sec-Fetch-Site", site)));
            }
            if (!route.access().isOpen()) {
                answers.put("signed out", post(stranger, route, stranger.token(), ours));
                answers.put("no cookie", post(house.guest(), route, ana.token(), ours));
            }
            if (!route.access().roles().isEmpty()) {
                var other = isFor(route, Role.TRANSLATOR) ? eva : tam;
                answers.put("wrong role", post(other, route, other.token(), ours));
            }
            answers.forEach((how, answer) -> {
                if (answer.statusCode() != 403 && answer.statusCode() != 303) {
                    wrong.add(route + " " + how + " " + answer.statusCode());
                }
            });
        }
        assertEquals(List.of(), wrong);
        assertEquals(before, rows());
        assertEquals(200, ana.get("/desk/me").statusCode());
    }

    /** So that the test above does not praise a door that nobody passes. */
    @Test
    void withTheirOwnTokenNoneOfTheseFormsIsTurnedAwayAtTheGate(@TempDir Path other) {
        try (var open = OfficeHouse.withDesk(other)) {
            for (var route : open.routes()) {
                if (route.method() == Method.POST && !route.access().isOpen()) {
                    var kim = open.in("Kim");
                    kim.get("/desk/me");
                    var answer = post(kim, route, kim.token(), Map.of("Origin", kim.base()));
                    assertFalse(answer.body().contains("This form is too old"), route.toString());
                    assertFalse(answer.body().contains("Your account does not have the right"), route.toString());
                }
            }
            assertTrue(open.town().person("Ana").isRetired());
        }
    }

    @Test
    void theSameFormsAreTakenFromThoseWhoMay() {
        var ana = house.in("Ana");
        ana.get("/desk/invite");
        var before = rows();
        assertEquals(200, ana.send("/desk/invite", "role", "editor").statusCode());
        assertFalse(before.equals(rows()));
    }

    @Test
    void noPageForThoseWhoLookAfterPeopleIsShownToOthers() {
        var tam = house.in("Tam");
        var eva = house.in("Eva");
        for (var route : house.routes()) {
            if (route.method() == Method.GET && !route.access().roles().isEmpty()) {
                var answer = (isFor(route, Role.TRANSLATOR) ? eva : tam).get(filled(route));
                assertEquals(403, answer.statusCode(), route.toString());
                assertFalse(answer.body().contains("Ben"), route.toString());
            }
        }
        assertFalse(tam.get("/desk/me").body().contains("href=\"/desk/people\""));
    }

    @Test
    void nothingIsShownToWhoHasNotSignedInButTheWaysIn() {
        for (var route : house.routes()) {
            if (route.method() == Method.GET && !route.access().isOpen()) {
                var answer = house.guest().get(filled(route));
                assertEquals(303, answer.statusCode(), route.toString());
                assertTrue(answer.headers().firstValue("Location").orElseThrow().startsWith("/desk/sign-in?to="));
                assertEquals("", answer.body());
            }
        }
    }

    @Test
    void aFormFromBeforeTheLastSignInComesBackWithItsTextAndAFreshToken() {
        var ana = house.in("Ana");
        ana.get("/desk/me");
        var text = "First line\nof something <b>long</b> & \"quoted\" that would be a loss, سلام";
        var answer = ana.post(
                "/desk/me/end",
                Guest.form(List.of("token", "old", "note", text, "role", "editor")),
                Map.of("Origin", ana.base()));
        assertEquals(403, answer.statusCode());
        assertTrue(answer.body().contains("This form is too old"), answer.body());
        assertTrue(
                answer.body()
                        .contains(
                                "First line\nof something &lt;b&gt;long&lt;/b&gt; &amp; &quot;quoted&quot; that would be a loss, سلام</textarea>"),
                answer.body());
        assertTrue(answer.body().contains("name=\"role\" value=\"editor\""));
        assertTrue(answer.body().contains("name=\"token\" value=\"" + ana.token() + "\""));
    }

    @Test
    void textsFromAnotherSiteAreNeverShown() {
        var ana = house.in("Ana");
        var answer = ana.post(
                "/desk/me/end",
                Guest.form(List.of("token", ana.token(), "note", "planted by somebody else ".repeat(9))),
                Map.of("Origin", "https://evil.example", "Sec-Fetch-Site", "cross-site"));
        assertEquals(403, answer.statusCode());
        assertFalse(answer.body().contains("planted"));
    }

    @Test
    void hostileNamesAndFieldsAreTextAndNothingElse() {
        var guest = house.guest();
        var link = house.town().entrance().invitations().makeOnTheServer(Set.of(Role.EDITOR), Set.of());
        var path = "/desk/link/" + link.token().orElseThrow().text();
        guest.get(path);
        for (var name : List.of(
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "${7*7}",
                "#{desk}",
                "__${7*7}__::.x",
                "a\u202Eb")) {
            house.town().pass(java.time.Duration.ofMinutes(2));
            var answer = guest.send(path, "name", name);
            assertEquals(403, answer.statusCode(), answer.body());
            assertFalse(answer.body().contains("<script>alert")
                    || answer.body().contains("<img")
                    || answer.body().contains("value=\"49"));
        }
        var sheet = guest.send(
                "/desk/sheet/join",
                "enrolment",
                "x",
                "sheet.uri",
                "otpauth:\"><script>",
                "passphrase",
                "x",
                "code",
                "x");
        assertFalse(sheet.body().contains("\"><script>"), sheet.body());
    }

    private static boolean isFor(Route route, Role role) {
        return route.access().roles().contains(role);
    }

    private static String filled(Route route) {
        return route.path()
                .replace("{name}", "at-my-door")
                .replace("{page}", "at-my-door")
                .replace("{language}", "es")
                .replace("{key}", "0123456789ab")
                .replaceAll("\\{[a-z]+}", "1");
    }

    private static HttpResponse<String> post(Guest who, Route route, String token, Map<String, String> headers) {
        var path = filled(route);
        var fields =
                List.of("token", token, "name", "Ana", "role", "editor", "sure", "yes", "given", "no", "note", "short");
        return who.with(who.cookies()).post(path, Guest.form(fields), headers);
    }

    /** The rows of every table, with what changes in them. */
    private static Map<String, String> rows() {
        return house.town().store().read(handle -> {
            Map<String, String> all = new TreeMap<>();
            var tables = handle.select("select table_name from information_schema.tables where table_schema = 'PUBLIC'")
                    .mapTo(String.class)
                    .list();
            for (var table : tables) {
                all.put(
                        table,
                        handle.select("select * from \"" + table + "\"")
                                .mapToMap()
                                .list()
                                .toString());
            }
            return all;
        });
    }
}
