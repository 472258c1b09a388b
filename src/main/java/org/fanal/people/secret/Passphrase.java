package org.fanal.people.secret;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

/**
 * A passphrase, generated or typed. Only its letters count, so that a phone's capitals, hyphens and doubled spaces keep nobody out.
 *
 * @param text as shown or typed
 */
public record Passphrase(String text) {
    /** Nobody's passphrase is longer; nothing longer is hashed. */
    private static final int LONGEST = 300;

    byte[] letters() {
        var start = text.substring(0, Math.min(text.length(), LONGEST));
        return Normalizer.normalize(start, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z]", "")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** Says nothing, so that no passphrase reaches a log. */
    @Override
    public String toString() {
        return "a passphrase";
    }
}
