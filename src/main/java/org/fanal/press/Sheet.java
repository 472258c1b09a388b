package org.fanal.press;

import java.util.Optional;

/**
 * Finished bytes for one address.
 *
 * @param type the Content-Type
 * @param kind which headers it is sent with
 * @param gzip always there
 * @param brotli absent when this platform has no encoder
 * @param length of the plain bytes
 * @param digest first 22 base64url characters of the SHA-256 of the plain bytes; the ETags are made from it, one for each encoding
 * @param policy the Content-Security-Policy
 */
@SuppressWarnings("ArrayRecordComponent") // held once, handed to the network, never compared
public record Sheet(
        String type, Kind kind, byte[] gzip, Optional<byte[]> brotli, int length, String digest, String policy) {
    /** Which headers a sheet is sent with. */
    public enum Kind {
        PAGE,
        EXIT,
        DATA
    }
}
