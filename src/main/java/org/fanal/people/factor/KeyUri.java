package org.fanal.people.factor;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.fanal.qr.QrCode;

/** The {@code otpauth:} address an authenticator app reads (Google Authenticator's "Key Uri Format"). */
public record KeyUri(String text) {
    /**
     * The address of one second factor.
     *
     * @param issuer whose account, as the app will list it
     * @param account which account, as the app will list it
     */
    public static KeyUri of(Totp totp, String issuer, String account) {
        return new KeyUri("otpauth://totp/" + encoded(issuer) + ":" + encoded(account) + "?secret=" + totp.base32()
                + "&issuer=" + encoded(issuer) + "&algorithm=SHA1&digits=" + Totp.DIGITS + "&period="
                + Totp.STEP_SECONDS);
    }

    /** For an app to scan. */
    public QrCode drawing() {
        return QrCode.of(text);
    }

    /** Says nothing, so that no secret reaches a log. */
    @Override
    public String toString() {
        return "a key address";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
