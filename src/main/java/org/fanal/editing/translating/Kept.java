package org.fanal.editing.translating;

import java.util.List;
import java.util.Optional;
import org.fanal.editing.translating.record.Version;
import org.fanal.translation.check.Finding;

/**
 * What became of a text that somebody wrote. It is on record, whatever became of it.
 *
 * @param version the text as it is kept; empty when it was there already
 * @param findings what is wrong or odd in it, blocking ones first
 */
public record Kept(As as, Optional<Version> version, List<Finding> findings) {
    /** What it is kept as. */
    public enum As {
        /** A second person may confirm it. */
        DRAFT,
        /** A check stops it; it waits to be mended. */
        NEEDS_WORK,
        /** Somebody else wrote there meanwhile: it lies beside theirs. */
        SUGGESTION,
        /** The source changed while it was written: it is offered for the new one, with what differs. */
        OUTDATED,
        /** The same was there already. */
        UNCHANGED
    }

    public Kept {
        findings = List.copyOf(findings);
    }
}
