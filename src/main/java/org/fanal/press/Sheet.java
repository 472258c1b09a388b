package org.fanal.press;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * Finished bytes for one address.
 *
 * @param gzip always there
 * @param brotli absent when this platform has no encoder
 * @param length of the plain bytes
 * @param digest first 16 base64url characters of the SHA-256 of the plain bytes; the ETags are made from it, one for each encoding
 * @param policy the Content-Security-Policy
 */
@SuppressWarnings("ArrayRecordComponent") // held once, handed to the network, never compared
public record Sheet(Paper paper, byte[] gzip, Optional<byte[]> brotli, int length, String digest, String policy) {
    /** What one round trip carries at the start of a connection, in bytes: ten packets. */
    public static final int BUDGET = 14_000;

    /** What all headers of an answer take together, at most, in bytes. */
    public static final int HEADERS = 1_000;

    private static final int DIGEST_LENGTH = 16;

    static Sheet of(Paper paper, String text, String policy) {
        byte[] plain = text.getBytes(StandardCharsets.UTF_8);
        return new Sheet(
                paper, Compression.gzip(plain), Compression.brotli(plain), plain.length, digest(plain), policy);
    }

    /** The bytes as they were before compression, made anew at each call. */
    public byte[] plain() {
        return Compression.gunzip(gzip, length);
    }

    /** Whether it and its headers arrive in one round trip. */
    public boolean fitsOneRoundTrip() {
        return gzip.length + HEADERS <= BUDGET;
    }

    private static String digest(byte[] plain) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(plain);
            var text = Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
            return text.substring(0, DIGEST_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return paper + " of " + length + " bytes, " + digest + ", gzip " + Arrays.hashCode(gzip);
    }
}
