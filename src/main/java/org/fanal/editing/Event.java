package org.fanal.editing;

import java.util.Optional;
import org.fanal.editing.record.Signature;

/**
 * One thing that happened to a document.
 *
 * @param note what that person said about it: to readers when it was published, else to the others
 * @param revision the text it is about, which can be looked at and restored
 * @param edition the number it was published under
 * @param editionId that edition, which one person may roll back to
 */
public record Event(
        Kind kind,
        Signature by,
        String note,
        Optional<Long> revision,
        Optional<Integer> edition,
        Optional<Long> editionId) {
    /** What happened. */
    public enum Kind {
        WRITTEN,
        BROUGHT_BY_FILES,
        SUBMITTED,
        APPROVED,
        SENT_BACK,
        LAID_ASIDE,
        PUBLISHED,
        PUBLISHED_FROM_FILES,
        WITHDRAWN,
        ROLLED_BACK
    }
}
