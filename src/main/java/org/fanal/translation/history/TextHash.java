package org.fanal.translation.history;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;

/** Hash of a translation (32 lower-case hexadecimal digits): a text that differs in one character has another. */
public record TextHash(String text) {
    private static final int BYTES = 16;

    public TextHash {
        if (text.length() != 2 * BYTES || !text.chars().allMatch(TextHash::isHexadecimal)) {
            throw new IllegalArgumentException("not a hash of a translation: " + text);
        }
    }

    /** The hash of a translation in Unicode NFC without the white space around it. */
    public static TextHash of(String translation) {
        var bytes = Normalizer.normalize(translation.strip(), Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .getBytes(StandardCharsets.UTF_8);
        return new TextHash(HexFormat.of().formatHex(sha256().digest(bytes), 0, BYTES));
    }

    private static boolean isHexadecimal(int c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
