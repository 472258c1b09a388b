package org.fanal.translation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.fanal.markdown.Segment;
import org.fanal.markdown.SegmentKey;

/** All that the translations of one page into one language are worth now. */
public final class Catalog {
    private static final Catalog EMPTY = new Catalog(Map.of());

    private final Map<SegmentKey, Rendition> renditions;
    private final String fingerprint;

    private Catalog(Map<SegmentKey, Rendition> renditions) {
        this.renditions = Map.copyOf(renditions);
        this.fingerprint = fingerprint(renditions);
    }

    /** A catalog without any translation. */
    public static Catalog empty() {
        return EMPTY;
    }

    /** A catalog that offers these. */
    public static Catalog of(Map<SegmentKey, Rendition> renditions) {
        return renditions.isEmpty() ? EMPTY : new Catalog(renditions);
    }

    /** What there is for a segment of the page as it is now. */
    public Rendition of(Segment segment) {
        return renditions.getOrDefault(segment.key(), Rendition.MISSING);
    }

    /** A hash of all that {@link #of} answers: equal fingerprints give equal renditions. */
    public String fingerprint() {
        return fingerprint;
    }

    private static String fingerprint(Map<SegmentKey, Rendition> renditions) {
        try {
            var hash = MessageDigest.getInstance("SHA-256");
            new TreeMap<>(renditions).forEach((key, rendition) -> {
                hash.update(key.text().getBytes(StandardCharsets.UTF_8));
                hash.update(rendition.toString().getBytes(StandardCharsets.UTF_8));
                hash.update((byte) 0);
            });
            return HexFormat.of().formatHex(hash.digest());
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
