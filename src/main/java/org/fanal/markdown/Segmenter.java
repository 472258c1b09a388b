package org.fanal.markdown;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.fanal.content.Numbers;
import org.fanal.content.Slug;
import org.fanal.content.Source;
import org.fanal.markdown.reading.Canonical;
import org.fanal.markdown.reading.SpanParser;

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
        return new Cutting(source, numbers).cut();
    }

    /** The canonical text of a text that an author wrote in front matter or a register. */
    public static String canonical(String text) {
        var clean = Inline.clean(text).replaceAll("\\s+", " ").strip();
        var canonical = Canonical.of(SpanParser.parse(clean));
        return canonical.faithful() ? canonical.text() : clean;
    }

    /** The key a text has on a page (also for texts that are not on it now, such as the old ones in a PO file). */
    public static SegmentKey key(Slug page, String canonicalText, Optional<String> context) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            var words = "v1\0" + page.text() + '\0' + canonicalText + '\0' + context.orElse("");
            var hash = sha.digest(words.getBytes(StandardCharsets.UTF_8));
            return new SegmentKey(HexFormat.of().formatHex(hash, 0, 6));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
