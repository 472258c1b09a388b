package org.fanal.editing.record;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What an approval binds to: SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
public final class BodyHash {
    /** Stands where there is no text any more. */
    public static final String REMOVED = "removed";

    private BodyHash() {}

    /** The hash of a text. */
    public static String of(String body) {
        return of(body.getBytes(StandardCharsets.UTF_8));
    }

    /** The hash of a file. */
    public static String of(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
