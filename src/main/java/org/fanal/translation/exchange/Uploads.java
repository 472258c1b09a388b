package org.fanal.translation.exchange;

import org.fanal.content.Problem;
import org.fanal.translation.exchange.text.Upload;

/** Reads what translators send back, in any format in which texts leave. */
public final class Uploads {
    /** The largest upload, in bytes. */
    public static final int LARGEST = 16 << 20;

    private Uploads() {}

    /**
     * Reads one upload.
     *
     * @param name the file's name as its sender had it
     */
    public static Upload read(String name, byte[] bytes) {
        if (bytes.length > LARGEST) {
            return Upload.refused(Problem.error(
                    name, 1, "The file is larger than 16 MiB and was not read.", "Send the pages one by one."));
        }
        return PoPages.read(bytes, name);
    }
}
