package org.fanal.office.translating.files;

import java.io.ByteArrayOutputStream;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** A file as the hidden field of a form: nothing of it is kept on the server between the look and the taking. */
final class Carried {
    /** The largest file that is taken, in bytes. */
    static final int LARGEST = 4 * 1024 * 1024;

    private static final int PIECE = 64 * 1024;

    private Carried() {}

    static String of(byte[] file) {
        var deflater = new Deflater();
        try {
            deflater.setInput(file);
            deflater.finish();
            var packed = new ByteArrayOutputStream();
            var piece = new byte[PIECE];
            while (!deflater.finished()) {
                packed.write(piece, 0, deflater.deflate(piece));
            }
            return Base64.getUrlEncoder().withoutPadding().encodeToString(packed.toByteArray());
        } finally {
            deflater.end();
        }
    }

    /** The file again; nothing when the field holds something else, or too much. */
    static Optional<byte[]> file(String field) {
        var inflater = new Inflater();
        try {
            inflater.setInput(Base64.getUrlDecoder().decode(field));
            var file = new ByteArrayOutputStream();
            var piece = new byte[PIECE];
            while (!inflater.finished()) {
                int read = inflater.inflate(piece);
                file.write(piece, 0, read);
                if (file.size() > LARGEST || read == 0 && !inflater.finished()) {
                    return Optional.empty();
                }
            }
            return Optional.of(file.toByteArray());
        } catch (IllegalArgumentException | DataFormatException e) {
            return Optional.empty();
        } finally {
            inflater.end();
        }
    }
}
