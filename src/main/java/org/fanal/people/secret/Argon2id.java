package org.fanal.people.secret;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id (RFC 9106) with these costs.
 *
 * @param kibibytes memory
 * @param passes over that memory
 */
record Argon2id(int kibibytes, int passes) {
    /** What OWASP's Password Storage Cheat Sheet asks for at least: 19 MiB, 2 passes, 1 lane. */
    static final Argon2id OF_NEW_PASSPHRASES = new Argon2id(19_456, 2);

    byte[] derive(byte[] password, byte[] salt, int length) {
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(kibibytes)
                .withIterations(passes)
                .withParallelism(1)
                .withSalt(salt)
                .build());
        var derived = new byte[length];
        generator.generateBytes(password, derived);
        return derived;
    }
}
