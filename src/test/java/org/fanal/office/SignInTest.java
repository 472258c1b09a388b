package org.fanal.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignInTest {
    @TempDir
    Path folder;

    @Test
    void nameWordsAndCodeOpenASessionAndSigningOutEndsIt() {
        try (var house = OfficeHouse.in(folder)) {
            var ana = house.as("Ana");
            assertEquals(Optional.of("/desk/me"), ana.get("/desk").headers().firstValue("Location"));
            var page = ana.get("/desk/me").body();
            assertTrue(page.contains("Ana") && page.contains("This one"), page);
            var before = ana.cookies();
            assertEquals(303, ana.send("/desk/sign-out").statusCode());
            assertFalse(ana.cookies().containsKey("__Host-desk"));
            assertEquals(303, ana.with(before).get("/desk/me").statusCode());
        }
    }

    @Test
    void whichOfTheThreeWasWrongIsNotTold() {
        try (var house = OfficeHouse.in(folder)) {
            var guest = house.guest();
            guest.get("/desk/sign-in");
            var words = house.town().passphrase("Ana").text();
            var wrong = guest.send("/desk/sign-in", "name", "Ana", "passphrase", "no such words", "code", "123456");
            var nobody = guest.send("/desk/sign-in", "name", "Nobody", "passphrase", words, "code", "123456");
            var late = guest.send("/desk/sign-in", "name", "Ana", "passphrase", words, "code", "123456");
            for (var answer : java.util.List.of(wrong, nobody, late)) {
                assertEquals(403, answer.statusCode());
                assertTrue(answer.body().contains("Name, passphrase or code is not right"), answer.body());
                assertFalse(answer.body().contains(words) || answer.body().contains("no such words"));
            }
        }
    }

    @Test
    void afterFiveTriesTheAnswerIsToWait() {
        try (var house = OfficeHouse.in(folder)) {
            var guest = house.guest();
            guest.get("/desk/sign-in");
            for (int i = 0; i < 5; i++) {
                guest.send("/desk/sign-in", "name", "Ana", "passphrase", "wrong", "code", "000000");
            }
            var answer = guest.send("/desk/sign-in", "name", "Ana", "passphrase", "wrong", "code", "000000");
            assertTrue(answer.body().contains("Too many tries. Wait 60 seconds"), answer.body());
        }
    }

    @Test
    void aSessionEndsAfterHalfAnHourWithoutARequest() {
        try (var house = OfficeHouse.in(folder)) {
            var ana = house.as("Ana");
            house.town().pass(Duration.ofMinutes(20));
            assertEquals(200, ana.get("/desk/me").statusCode());
            house.town().pass(Duration.ofMinutes(31));
            assertEquals(
                    Optional.of("/desk/sign-in?to=%2Fdesk%2Fme"),
                    ana.get("/desk/me").headers().firstValue("Location"));
        }
    }

    @Test
    void afterSigningInOneGoesOnIntoTheOfficeAndNowhereElse() {
        try (var house = OfficeHouse.in(folder)) {
            var guest = house.guest();
            assertTrue(guest.get("/desk/sign-in?to=%2Fdesk%2Fpeople").body().contains("value=\"/desk/people\""));
            for (var to :
                    java.util.List.of("https://evil.example", "//evil.example", "/desk//evil", "/deskevil", "/")) {
                var page = guest.get(
                        "/desk/sign-in?to=" + java.net.URLEncoder.encode(to, java.nio.charset.StandardCharsets.UTF_8));
                assertEquals(Optional.of("/desk"), Guest.field(page.body(), "to"), to);
            }
        }
    }
}
