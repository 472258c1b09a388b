package org.fanal.people.secret;

import java.security.SecureRandom;
import java.util.Locale;

/**
 * Stands in once for a lost second factor, beside the passphrase: ten letters and digits that are not mistaken for each other
 * (Crockford's Base32), 50 bits, {@code 7KQ2M-XW4TD}.
 */
public record RecoveryCode(String text) {
    /** How many stand on a sheet. */
    public static final int ON_A_SHEET = 8;

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int HALF = 5;

    /** A new one. */
    public static RecoveryCode next(SecureRandom random) {
        var text = new StringBuilder();
        for (int i = 0; i < 2 * HALF; i++) {
            if (i == HALF) {
                text.append('-');
            }
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new RecoveryCode(text.toString());
    }

    /** What is kept of it: nothing that can be tried without the passphrase. */
    public String mark(Key key) {
        return key.mark("recovery " + canonical());
    }

    /** Says nothing, so that no code reaches a log. */
    @Override
    public String toString() {
        return "a recovery code";
    }

    private String canonical() {
        return text.substring(0, Math.min(text.length(), 100))
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replaceAll("[IL]", "1")
                .replaceAll("[^0-9A-Z]", "");
    }
}
