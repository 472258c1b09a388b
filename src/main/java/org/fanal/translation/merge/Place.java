package org.fanal.translation.merge;

import java.util.Optional;
import org.fanal.content.Slug;
import org.fanal.markdown.SegmentKey;
import org.fanal.translation.history.Severity;

/**
 * Where an entry belongs.
 *
 * @param wanted the text of the page now
 * @param madeFrom the key of the source text it is a translation of: that one's, or a former one's
 * @param source that source text
 * @param change how much the text of the page differs in meaning from it; nothing when it is the same
 */
public record Place(Slug page, Wanted wanted, SegmentKey madeFrom, String source, Optional<Severity> change) {
    /** Whether the source text has changed since. */
    public boolean isFormer() {
        return change.isPresent();
    }
}
