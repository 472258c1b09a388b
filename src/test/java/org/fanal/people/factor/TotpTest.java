package org.fanal.people.factor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import org.fanal.people.Base32Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {
    private static final Totp OF_THE_RFC = new Totp("12345678901234567890".getBytes(StandardCharsets.US_ASCII));
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:10Z");

    /** RFC 6238, appendix B, mode SHA1. */
    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void codesAreThoseOfTheRfc(long second, String expected) {
        assertEquals(expected, OF_THE_RFC.code(second / 30, 8));
        assertEquals(expected.substring(2), OF_THE_RFC.code(Instant.ofEpochSecond(second)));
    }

    @Test
    void theCodeOfNowAndOfOneStepBeforeOrAfterCountsAndNoOther() {
        long step = NOW.getEpochSecond() / 30;
        for (int away = -1; away <= 1; away++) {
            var code = OF_THE_RFC.code(NOW.plusSeconds(30L * away));
            assertEquals(OptionalLong.of(step + away), OF_THE_RFC.stepOf(code, NOW));
        }
        for (int away : new int[] {-3, -2, 2, 3}) {
            assertEquals(OptionalLong.empty(), OF_THE_RFC.stepOf(OF_THE_RFC.code(NOW.plusSeconds(30L * away)), NOW));
        }
    }

    @ParameterizedTest
    @CsvSource({"081804", "081 804", "' 081-804 '", "٠٨١٨٠٤", "०८१८०४", "０８１８０４"})
    void aCodeMayBeTypedWithSpacesAndInAnyDigits(String typed) {
        assertEquals(OptionalLong.of(37037036), OF_THE_RFC.stepOf(typed, Instant.ofEpochSecond(1111111109)));
    }

    @ParameterizedTest
    @CsvSource({"''", "81804", "0818040", "081805", "abcdef", "0818041111111111111111111111111111111111111111111111"})
    void anythingElseIsNoCode(String typed) {
        assertEquals(OptionalLong.empty(), OF_THE_RFC.stepOf(typed, Instant.ofEpochSecond(1111111109)));
    }

    /** RFC 4648, section 10, without padding. */
    @ParameterizedTest
    @CsvSource({
        "f, MY",
        "fo, MZXQ",
        "foo, MZXW6",
        "foob, MZXW6YQ",
        "fooba, MZXW6YTB",
        "foobar, MZXW6YTBOI",
    })
    void base32IsThatOfTheRfc(String text, String expected) {
        assertEquals(expected, Base32.encode(text.getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void aSecretHas160BitsAndSurvivesBeingTyped() {
        var totp = Totp.next(new SecureRandom());
        assertEquals(20, totp.secret().length);
        assertArrayEquals(totp.secret(), Base32Reader.bytes(totp.base32()));
        assertFalse(totp.base32().equals(Totp.next(new SecureRandom()).base32()));
        var code = totp.code(NOW);
        assertEquals(OptionalLong.of(NOW.getEpochSecond() / 30), totp.stepOf(code, NOW.plus(Duration.ofSeconds(30))));
    }

    @Test
    void anAppLearnsIssuerAccountAndSecretWhateverLettersTheyHave() {
        assertEquals(
                "otpauth://totp/Derechos%20%26%20m%C3%A1s:Jos%C3%A9%20A.?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
                        + "&issuer=Derechos%20%26%20m%C3%A1s&algorithm=SHA1&digits=6&period=30",
                KeyUri.of(OF_THE_RFC, "Derechos & más", "José A.").text());
        assertFalse(KeyUri.of(OF_THE_RFC, "a", "b").toString().contains("GEZD"));
    }
}
