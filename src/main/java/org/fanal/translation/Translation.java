package org.fanal.translation;

import org.fanal.markdown.SegmentKey;
import org.fanal.translation.history.TextHash;
import org.fanal.translation.po.PoEntry;

/**
 * One text of a PO file, together with the source text it was made from.
 *
 * @param madeFrom key of the source text it was made from
 * @param source that source text; empty when only its key is on record
 * @param standsUnder key of the source text it stands under in the file
 * @param hash what a confirmation of it holds
 * @param entry where it was read
 */
public record Translation(SegmentKey madeFrom, String source, SegmentKey standsUnder, TextHash hash, PoEntry entry) {
    /** The translation itself. */
    public String text() {
        return entry.text().strip();
    }

    /** Whether it was made from another source text than the one it stands under. */
    public boolean isOutdated() {
        return !madeFrom.equals(standsUnder);
    }

    /** Whether a machine wrote it; for information only. */
    public boolean isByMachine() {
        return entry.comments().stream().anyMatch(comment -> comment.strip().equalsIgnoreCase("origin: machine"));
    }
}
