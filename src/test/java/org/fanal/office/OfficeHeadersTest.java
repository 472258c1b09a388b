package org.fanal.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanal.office.http.HeaderClass;
import org.fanal.office.http.Method;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficeHeadersTest {
    @TempDir
    static Path folder;

    private static OfficeHouse house;

    @BeforeAll
    static void open() {
        house = OfficeHouse.in(folder);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void everyAnswerOfEveryRouteHasTheHeadersOfItsClass() {
        var ana = house.as("Ana");
        for (var route : house.routes()) {
            var path = route.path().replace("{id}", "1").replace("{token}", "abc");
            boolean isLook = route.method() == Method.GET;
            if (isLook && route.headers() == HeaderClass.ASSET) {
                var asset = ana.get(path);
                assertEquals(Optional.of("private, max-age=31536000, immutable"), header(asset, "Cache-Control"));
                assertEquals(Optional.of("nosniff"), header(asset, "X-Content-Type-Options"));
            } else {
                isPage(isLook ? ana.get(path) : ana.post(path, "", Map.of()), route.toString());
            }
        }
        isPage(ana.get("/desk/no/such/page"), "404");
        isPage(ana.post("/desk/no/such/page", "", Map.of()), "405");
        isPage(house.guest().get("/desk/me"), "303");
        isPage(house.guest().get("/desk/sign-in"), "sign-in");
    }

    private static void isPage(HttpResponse<String> answer, String what) {
        assertEquals(Optional.of("no-store"), header(answer, "Cache-Control"), what);
        assertEquals(Optional.of("noindex, nofollow"), header(answer, "X-Robots-Tag"), what);
        assertEquals(Optional.of("require-corp"), header(answer, "Cross-Origin-Embedder-Policy"), what);
        assertEquals(Optional.of("same-origin"), header(answer, "Cross-Origin-Opener-Policy"), what);
        assertEquals(Optional.of("same-origin"), header(answer, "Cross-Origin-Resource-Policy"), what);
        assertEquals(Optional.of("nosniff"), header(answer, "X-Content-Type-Options"), what);
        assertEquals(Optional.of("DENY"), header(answer, "X-Frame-Options"), what);
        assertEquals(Optional.of("same-origin"), header(answer, "Referrer-Policy"), what);
        var policy = header(answer, "Content-Security-Policy").orElse("");
        for (var part : List.of(
                "default-src 'none'",
                "script-src 'self'",
                "form-action 'self'",
                "frame-ancestors 'none'",
                "base-uri 'none'",
                "require-trusted-types-for 'script'")) {
            assertTrue(policy.contains(part), what + ": " + policy);
        }
        assertFalse(policy.contains("unsafe"), what);
        assertEquals(1, answer.headers().allValues("Content-Security-Policy").size(), what);
        assertEquals(1, answer.headers().allValues("Cache-Control").size(), what);
    }

    @Test
    void aSessionIsOneCookieThatOnlyThisHostGetsAndNoScriptReads() {
        var guest = house.guest();
        var visit = guest.get("/desk/sign-in").headers().allValues("Set-Cookie");
        assertEquals(1, visit.size());
        assertTrue(visit.get(0).matches("__Host-visit=[\\w-]{43}; Path=/; Secure; HttpOnly; SameSite=Strict"));
        assertEquals(List.of(), guest.get("/desk/sign-in").headers().allValues("Set-Cookie"));
        var town = house.town();
        town.pass(java.time.Duration.ofMinutes(5));
        var answer = guest.send(
                "/desk/sign-in",
                "name",
                "ben",
                "passphrase",
                town.passphrase("Ben").text(),
                "code",
                town.code("Ben"));
        var cookies = answer.headers().allValues("Set-Cookie");
        assertTrue(
                cookies.stream()
                        .anyMatch(each ->
                                each.matches("__Host-desk=[\\w-]{43}; Path=/; Secure; HttpOnly; SameSite=Strict")),
                cookies.toString());
        assertEquals(List.of(), guest.get("/desk/me").headers().allValues("Set-Cookie"));
    }

    @Test
    void readersGetNoCookieAndNoneOfThisOnTheirPages() {
        var reader = house.guest();
        var page = reader.get("/en/at-my-door");
        assertEquals(200, page.statusCode());
        assertEquals(List.of(), page.headers().allValues("Set-Cookie"));
        assertEquals(Optional.of("public, no-cache"), header(page, "Cache-Control"));
        assertFalse(page.body().contains("/desk"));
    }

    @Test
    void theOfficeSpeaksTheLanguageOfTheBrowserUntilAnotherIsChosen() {
        var guest = house.guest();
        assertTrue(guest.get("/desk/sign-in", "Accept-Language", "es").body().contains("<html lang=\"es\""));
        var chosen = guest.get("/desk/sign-in?to=%2Fdesk%2Fme&language=en", "Accept-Language", "es");
        assertEquals(Optional.of("/desk/sign-in?to=%2Fdesk%2Fme"), header(chosen, "Location"));
        assertTrue(guest.get("/desk/sign-in", "Accept-Language", "es").body().contains("<html lang=\"en\""));
        assertEquals(200, guest.get("/desk/sign-in?language=xx").statusCode());
    }

    @Test
    void aLinkFromElsewhereAsksForOneMoreStepBecauseItComesWithoutTheSession() {
        var ana = house.as("Ana");
        var away = house.guest().get("/desk/me?told=ended", "Sec-Fetch-Site", "cross-site");
        assertEquals(200, away.statusCode());
        assertTrue(away.body().contains("href=\"/desk/me?told=ended\""), away.body());
        assertFalse(away.body().contains("Ana"));
        assertEquals(
                200,
                ana.get("/desk/me?told=ended", "Sec-Fetch-Site", "same-origin").statusCode());
        assertEquals(
                303, house.guest().get("/desk/me", "Sec-Fetch-Site", "none").statusCode());
    }

    private static Optional<String> header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name);
    }
}
