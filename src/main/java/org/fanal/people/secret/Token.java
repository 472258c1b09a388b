package org.fanal.people.secret;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** A secret that opens something to whoever holds it; only its hash is kept. */
public record Token(String text) {
    private static final int LINK_BYTES = 16;
    private static final int SESSION_BYTES = 32;

    /** 128 bits, for a link that works once and not for long. */
    public static Token forLink(SecureRandom random) {
        return drawn(random, LINK_BYTES);
    }

    /** 256 bits, for a session. */
    public static Token forSession(SecureRandom random) {
        return drawn(random, SESSION_BYTES);
    }

    /** SHA-256 in hex: enough, since nobody can guess through 128 bits. */
    public String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Says nothing, so that no token reaches a log. */
    @Override
    public String toString() {
        return "a token";
    }

    private static Token drawn(SecureRandom random, int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }
}
