package org.fanal.translation.sync.source;

import org.fanal.translation.history.Severity;
import org.fanal.translation.history.Succession;

/**
 * A text of a page that replaced another.
 *
 * @param place where it stands now
 * @param remark why it was not recorded as declared; empty when it was
 */
public record SourceChange(String place, String before, String after, Succession succession, String remark) {
    /** Whether it may be proposed as wording only: no number, link, mark-up, or word such as not or must changed. */
    public boolean mayBeWording() {
        return Judge.of(before, after, Severity.WORDING, true).severity().keepsMeaning();
    }

    @Override
    public String toString() {
        return place + "  " + succession.severity().key() + (remark.isEmpty() ? "" : " (" + remark + ")") + "\n  - "
                + before + "\n  + " + after;
    }
}
