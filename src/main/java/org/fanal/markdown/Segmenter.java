package org.fanal.markdown;

import org.fanal.content.Numbers;
import org.fanal.content.Source;

/** Cuts a source into its skeleton and segments. */
public final class Segmenter {
    private Segmenter() {}

    /**
     * Cuts one page. The page {@code numbers} also carries the texts of the number register as segments, a watcher page its
     * claims.
     *
     * @param source at most 256 KiB, nested at most 12 deep, at most 500 links, each segment at most 5,000 characters; what is
     *     larger is a problem, found before parsing, and the skeleton is then empty
     */
    public static Cut cut(Source source, Numbers numbers) {
        throw new UnsupportedOperationException("owner: markdown helper");
    }

    /** The key a text has on a page (also for texts that are not on it now, such as the old ones in a PO file). */
    public static SegmentKey key(
            org.fanal.content.Slug page, String canonicalText, java.util.Optional<String> context) {
        throw new UnsupportedOperationException("owner: markdown helper");
    }
}
