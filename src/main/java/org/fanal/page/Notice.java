package org.fanal.page;

import java.time.LocalDate;
import java.util.Locale;

/**
 * Why a passage is not simply a confirmed translation.
 *
 * @param date for an outdated translation the day the source changed, or else the day the source page was last read; for the
 *     others the day the source page was last read
 */
public record Notice(Kind kind, LocalDate date) {
    /** The four reasons. */
    public enum Kind {
        DRAFT,
        OUTDATED_MINOR,
        OUTDATED_MAJOR,
        MISSING;

        /** Its name in word keys and CSS classes: {@code outdated-major}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
