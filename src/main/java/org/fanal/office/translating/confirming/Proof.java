package org.fanal.office.translating.confirming;

import java.util.Optional;
import org.fanal.editing.translating.Seen;
import org.fanal.markdown.SegmentKey;
import org.fanal.office.translating.parts.Into;
import org.fanal.translation.history.TextHash;

/** Which translation of which source text was on the screen, as a form carries it; and the names of fields about it. */
final class Proof {
    private static final String HASH = "[0-9a-f]{32}";

    private Proof() {}

    static String of(Seen seen) {
        return seen.key().text() + "." + seen.hash().text();
    }

    /** Nothing when a form carries something else. */
    static Optional<Seen> of(String text) {
        var parts = text.split("\\.", -1);
        return parts.length == 2 && parts[1].matches(HASH)
                ? Into.key(parts[0]).map(key -> new Seen(key, new TextHash(parts[1])))
                : Optional.empty();
    }

    static String anchor(SegmentKey key) {
        return "c-" + key.text();
    }

    static String note(SegmentKey key) {
        return "note." + key.text();
    }

    static String reason(SegmentKey key) {
        return "reason." + key.text();
    }

    static String rule(SegmentKey key) {
        return "rule." + key.text();
    }
}
