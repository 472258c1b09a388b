package org.fanal.press;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Making texts small: gzip always, brotli where its native encoder loads. */
final class Compression {
    private static final int BROTLI_QUALITY = 5;
    private static final byte[] HEADER = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 2, (byte) 255};
    private static final int TRAILER = 8;

    private Compression() {}

    /** A gzip member whose bytes depend on nothing but the text (RFC 1952): no time, no name, no operating system. */
    static byte[] gzip(byte[] plain) {
        var out = new ByteArrayOutputStream(plain.length / 3 + 64);
        out.writeBytes(HEADER);
        deflate(plain, out);
        var crc = new CRC32();
        crc.update(plain);
        number(crc.getValue(), out);
        number(plain.length, out);
        return out.toByteArray();
    }

    private static void deflate(byte[] plain, ByteArrayOutputStream out) {
        var deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        try {
            deflater.setInput(plain);
            deflater.finish();
            var buffer = new byte[8192];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
        } finally {
            deflater.end();
        }
    }

    private static void number(long value, ByteArrayOutputStream out) {
        for (int shift = 0; shift < 32; shift += 8) {
            out.write((int) (value >>> shift));
        }
    }

    /** What {@link #gzip} was given. */
    static byte[] gunzip(byte[] gzip, int length) {
        var inflater = new Inflater(true);
        try {
            inflater.setInput(gzip, HEADER.length, gzip.length - HEADER.length - TRAILER);
            var plain = new byte[length];
            int done = 0;
            while (done < length) {
                int more = inflater.inflate(plain, done, length - done);
                if (more == 0) {
                    throw new IllegalStateException("not our own gzip");
                }
                done += more;
            }
            return plain;
        } catch (DataFormatException e) {
            throw new IllegalStateException(e);
        } finally {
            inflater.end();
        }
    }

    /** RFC 7932; nothing when the encoder is missing, for a page never fails for lack of it. */
    static Optional<byte[]> brotli(byte[] plain) {
        if (!Brotli4jLoader.isAvailable()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Encoder.compress(plain, Encoder.Parameters.create(BROTLI_QUALITY)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
