package org.fanal.people.secret;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTest {
    private final SecureRandom random = new SecureRandom();
    private final Locksmith locksmith = new Locksmith(random);

    @Test
    void theListHas7776DifferentWordsOfWhichTwoDifferByAHyphenOnly() {
        var words = new Passphrases(random).words();
        var letters = new HashSet<String>();
        words.forEach(word -> letters.add(new String(new Passphrase(word).letters(), StandardCharsets.US_ASCII)));
        assertEquals(7776, new HashSet<>(words).size());
        assertEquals(7775, letters.size());
        assertTrue(words.containsAll(List.of("abacus", "zoom", "yo-yo", "yoyo")));
    }

    @Test
    void aPassphraseIsSevenWordsOfTheListAndNoTwoAreEqual() {
        var passphrases = new Passphrases(random);
        var seen = new HashSet<Passphrase>();
        for (int i = 0; i < 1_000; i++) {
            var passphrase = passphrases.next();
            var words = passphrase.text().split(" ");
            assertEquals(7, words.length);
            assertTrue(passphrases.words().containsAll(List.of(words)));
            assertTrue(seen.add(passphrase));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "drop-down abacus zoom",
                "Drop-Down Abacus Zoom",
                "  drop down\tabacus  zoom\n",
                "dropdown-abacus-zoom.",
                "ｄｒｏｐ－ｄｏｗｎ　ａｂａｃｕｓ　ｚｏｏｍ"
            })
    void onlyTheLettersOfAPassphraseCount(String typed) {
        assertArrayEquals("dropdownabacuszoom".getBytes(StandardCharsets.US_ASCII), new Passphrase(typed).letters());
    }

    @Test
    void nobodyMakesTheServerHashABook() {
        assertTrue(new Passphrase("a".repeat(1_000_000)).letters().length <= 300);
    }

    /** From the reference implementation's test.c: version 13, t = 2, m = 2^16, p = 1, and 2^8. */
    @ParameterizedTest
    @CsvSource({
        "2, 65536, 09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7",
        "2, 256, 9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe"
    })
    void argon2idGivesWhatItsReferenceImplementationGives(int passes, int kibibytes, String expected) {
        var derived = new Argon2id(kibibytes, passes).derive(bytes("password"), bytes("somesalt"), 32);
        assertEquals(expected, HexFormat.of().formatHex(derived));
    }

    @Test
    void whatIsKeptOfAPassphraseSaysHowItWasMadeAndNotWhatItIs() {
        var made = locksmith.make(new Passphrase("abacus zoom"));
        assertTrue(made.lock()
                .text()
                .matches("\\$argon2id\\$v=19\\$m=19456,t=2,p=1\\$[A-Za-z0-9+/]{22}\\$[A-Za-z0-9+/]{43}"));
        assertNotEquals(
                made.lock(), locksmith.make(new Passphrase("abacus zoom")).lock());
    }

    @Test
    void theRightPassphraseYieldsTheKeyAgainAndAWrongOneYieldsNone() {
        var made = locksmith.make(new Passphrase("abacus zoom"));
        var sealed = made.key().seal(bytes("a secret"), random);
        var key = locksmith.open(made.lock(), new Passphrase("Abacus-Zoom")).orElseThrow();
        assertArrayEquals(bytes("a secret"), key.unseal(sealed).orElseThrow());
        assertEquals(Optional.empty(), locksmith.open(made.lock(), new Passphrase("abacus zebra")));
        assertEquals(Optional.empty(), locksmith.open(locksmith.nobodys(), new Passphrase("abacus zoom")));
    }

    @Test
    void whatWasSealedOpensUnderNoOtherKeyAndNotWhenItWasChanged() {
        var key = locksmith.make(new Passphrase("abacus")).key();
        var other = locksmith.make(new Passphrase("abacus")).key();
        var sealed = key.seal(bytes("a secret"), random);
        assertTrue(other.unseal(sealed).isEmpty());
        var changed = Base64.getDecoder().decode(sealed);
        for (int i = 0; i < changed.length; i++) {
            changed[i] ^= 1;
            assertTrue(key.unseal(Base64.getEncoder().encodeToString(changed)).isEmpty());
            changed[i] ^= 1;
        }
        assertNotEquals(sealed, key.seal(bytes("a secret"), random));
    }

    @Test
    void aRecoveryCodeIsKnownHoweverItIsTyped() {
        var key = locksmith.make(new Passphrase("abacus")).key();
        var mark = new RecoveryCode("7K01M-XW4TD").mark(key);
        for (var typed : List.of("7k01mxw4td", "7KO1M XW4TD", " 7kolm-xw4td ", "7KOIM–XW4TD")) {
            assertEquals(mark, new RecoveryCode(typed).mark(key), typed);
        }
        assertNotEquals(mark, new RecoveryCode("7K01M-XW4TE").mark(key));
    }

    @Test
    void aRecoveryCodesMarkSaysNothingWithoutThePassphrase() {
        var code = RecoveryCode.next(random);
        assertTrue(code.text().matches("[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}"));
        var mark = code.mark(locksmith.make(new Passphrase("abacus")).key());
        assertNotEquals(mark, code.mark(locksmith.make(new Passphrase("abacus")).key()));
    }

    @Test
    void aLinkHas128BitsAndASession256() {
        assertEquals(16, Base64.getUrlDecoder().decode(Token.forLink(random).text()).length);
        assertEquals(32, Base64.getUrlDecoder().decode(Token.forSession(random).text()).length);
        assertNotEquals(Token.forLink(random).hash(), Token.forLink(random).hash());
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", new Token("abc").hash());
    }

    @Test
    void noSecretShowsWhenItIsPrinted() {
        var secrets = List.of(new Token("abacus"), new Passphrase("abacus"), new RecoveryCode("abacus"));
        secrets.forEach(secret -> assertTrue(!secret.toString().contains("abacus"), secret.getClass()::getName));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
