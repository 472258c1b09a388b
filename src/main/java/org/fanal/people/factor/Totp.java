package org.fanal.people.factor;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * One person's time-based codes (RFC 6238): HMAC-SHA-1, steps of 30 seconds, six digits, which is what every authenticator app
 * can do.
 */
public final class Totp {
    static final int STEP_SECONDS = 30;
    static final int DIGITS = 6;

    /** Steps before and after now that count too, for clocks that differ and people who type slowly. */
    private static final int WINDOW = 1;

    private static final int SECRET_BYTES = 20;

    private final byte[] secret;

    public Totp(byte[] secret) {
        this.secret = secret.clone();
    }

    /** With a new secret of 160 bits (RFC 4226, R6). */
    public static Totp next(SecureRandom random) {
        var secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        return new Totp(secret);
    }

    public byte[] secret() {
        return secret.clone();
    }

    /** The secret in Base32, for those who type it into their app. */
    public String base32() {
        return Base32.encode(secret);
    }

    /** The step whose code this is, if it is that of now, the one before or the one after. Spaces do not count. */
    public OptionalLong stepOf(String code, Instant now) {
        var typed = digits(code).getBytes(StandardCharsets.US_ASCII);
        long current = Math.floorDiv(now.getEpochSecond(), STEP_SECONDS);
        var found = OptionalLong.empty();
        for (long step = current - WINDOW; step <= current + WINDOW; step++) {
            if (MessageDigest.isEqual(typed, code(step, DIGITS).getBytes(StandardCharsets.US_ASCII))) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    /** The code an authenticator app shows at this moment. */
    public String code(Instant at) {
        return code(Math.floorDiv(at.getEpochSecond(), STEP_SECONDS), DIGITS);
    }

    String code(long step, int digits) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = hash[hash.length - 1] & 0xF;
            int number = ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE;
            return String.format(Locale.ROOT, "%0" + digits + "d", number % (int) Math.pow(10, digits));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Western digits for whatever digits were typed; a phone set to Arabic or Hindi types its own. */
    private static String digits(String code) {
        var digits = new StringBuilder();
        code.codePoints().limit(40).filter(Character::isDigit).forEach(c -> digits.append(Character.digit(c, 10)));
        return digits.toString();
    }
}
