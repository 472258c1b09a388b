package org.fanal.release.minisign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Keys and signatures that minisign 0.11 made, and our own. */
class MinisignTest {
    private static final byte[] SIGNED = "sums\n".getBytes(StandardCharsets.UTF_8);

    /** Made for this test alone. */
    private static final String SECRET = """
            untrusted comment: minisign encrypted secret key
            RWQAAEIyAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAVS+lMuf0oqJpf+lxA7fxAxTNmSf2PFI2QKzeyyOYkCOwT9tCp9HdxFs6WXWnMjm8glpKmHPnzt68Dmt/Lo+uDGQge4LQpg7rAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=
            """;

    private static final String WITH_PASSWORD = """
            untrusted comment: minisign encrypted secret key
            RWRTY0IyhloMjO/fVMZROoO8QqK9hewyzsk+BV/oFj1nyHb9tjsAAAACAAAAAAAAAEAAAAAA29guXBDbMc/VRyzXJcmh4mQmyd4o/alvTOusV9C2ZkVMyGEAWFC1R/iUdYqDBTCtST8SHwyPmLfrk+CzuOruzFAxgq/LRE1Fw8edTUuuCBd1J2vJxkxKNY5IGgGEGmyUE0i9LcUKm+M=
            """;
    private static final String PUBLIC = """
            untrusted comment: minisign public key A2A2F4E732A52F55
            RWRVL6Uy5/Siols6WXWnMjm8glpKmHPnzt68Dmt/Lo+uDGQge4LQpg7r
            """;
    private static final String OF_HASH = """
            untrusted comment: signature from minisign secret key
            RURVL6Uy5/SiophHbmrSaFotQmZ8BFi1Dko9K5tfZPrPXOXfFKao9b8vSqiXyZDczDGFIr2IzA0/f98FRIsJ611YdlqtLqEnqwo=
            trusted comment: Fanal release 7 of 2026-11-23
            Q/JB5DpMg4hGKPE41oYTSF9wUOFoQPK926w9HzkRYHFyjyIAjEs45//CJ68KuO48/99WTTXIQnvF5cCwnQgbAg==
            """;
    private static final String OF_BYTES = """
            untrusted comment: signature from minisign secret key
            RWRVL6Uy5/SiojDAAG2jR3mIrn03MS7PMtLjKHbd21lZe3xBU1rlVuOtZ64gvrpD5ReBvng3ZRNks4ZxaChttAWGqAwsF99eTw0=
            trusted comment: old kind
            7L8mRTJVPFZB53VLbk/i8VqN4QqOFQuiEaSJO3hrWtCvfaCnDGP2x4n5c66A4K6DhyqQIS3wNC9p4kj59hZnCQ==
            """;

    private final SecretKey secret = SecretKey.read(SECRET);
    private final PublicKey key = PublicKey.read(PUBLIC);

    private static Signature signature(String file) {
        return Signature.read(file).orElseThrow();
    }

    @Test
    void itsKeysAreRead() {
        assertEquals(key, secret.publicKey());
        assertEquals(PUBLIC, key.file());
        assertEquals(key, PublicKey.read(key.text()));
        assertEquals("A2A2F4E732A52F55", key.name());
    }

    @Test
    void bothKindsOfItsSignaturesAreRight() {
        assertTrue(signature(OF_HASH).isBy(key, SIGNED));
        assertTrue(signature(OF_BYTES).isBy(key, SIGNED));
        assertEquals("Fanal release 7 of 2026-11-23", signature(OF_HASH).comment());
    }

    @Test
    void weSignAsItDoes() {
        var own = secret.sign(SIGNED, "Fanal release 7 of 2026-11-23").file();
        assertEquals(OF_HASH.lines().skip(1).toList(), own.lines().skip(1).toList());
        assertEquals(own, secret.sign(SIGNED, "Fanal release 7 of 2026-11-23").file());
    }

    @Test
    void nothingMayBeChanged() {
        var other = "Sums\n".getBytes(StandardCharsets.UTF_8);
        assertFalse(signature(OF_HASH).isBy(key, other));
        assertFalse(signature(OF_BYTES).isBy(key, other));
        assertFalse(signature(OF_HASH.replace("release 7", "release 8")).isBy(key, SIGNED));
        assertFalse(signature(OF_HASH.replace("f98FRI", "f98FRJ")).isBy(key, SIGNED));
        assertFalse(signature(OF_HASH.replace("FyjyIA", "FyjyIB")).isBy(key, SIGNED));
        var anybody = SecretKey.make(new SecureRandom());
        assertFalse(signature(OF_HASH).isBy(anybody.publicKey(), SIGNED));
        assertFalse(anybody.sign(SIGNED, "mine").isBy(key, SIGNED));
    }

    @Test
    void aNewKeySignsAndIsReadAgain() {
        var made = SecretKey.make(new SecureRandom());
        var again = SecretKey.read(made.file());
        assertEquals(made.publicKey(), again.publicKey());
        var signature = signature(again.sign(SIGNED, "ours").file());
        assertTrue(signature.isBy(PublicKey.read(made.publicKey().file()), SIGNED));
    }

    @Test
    void whatIsNoSignatureIsNone() {
        for (var text : List.of(
                "",
                "\n\n\n\n",
                OF_HASH.replace("trusted comment", "comment"),
                OF_HASH.replace("RURV", "RUR"),
                OF_HASH.replace("RURV", "RÜRV"),
                OF_HASH.replace("Q/JB5", "Q/JB"),
                PUBLIC)) {
            assertEquals(Optional.empty(), Signature.read(text), text);
        }
        assertFalse(signature(OF_HASH.replace("RURV", "RVRV")).isBy(key, SIGNED));
    }

    @Test
    void whatIsNoKeyIsRefusedWithTheReason() {
        for (var text : List.of("", "RWQ", PUBLIC.replace("RWRV", "RVRV"), "untrusted comment: x\n", SECRET)) {
            assertThrows(KeyProblem.class, () -> PublicKey.read(text), text);
        }
        for (var text : List.of("", PUBLIC, SECRET.replace("f+lxA7", "f+lxA8"))) {
            assertThrows(KeyProblem.class, () -> SecretKey.read(text), text);
        }
        var locked = assertThrows(KeyProblem.class, () -> SecretKey.read(WITH_PASSWORD));
        assertTrue(String.valueOf(locked.getMessage()).contains("minisign -S -m SHA256SUMS"));
    }
}
