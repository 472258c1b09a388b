package org.fanal.store.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/** What one row says, and the hash that ties it to the row before. */
record Entry(Instant at, String who, String action, String subject, String detail) {
    /** SHA-256 over every field, each with its length in bytes before it, so that no two rows share a hash. */
    String hash(String previous) {
        var digest = sha256();
        for (var field : List.of(previous, at.toString(), who, action, subject, detail)) {
            var bytes = field.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
