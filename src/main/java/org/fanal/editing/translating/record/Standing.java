package org.fanal.editing.translating.record;

import java.util.Locale;

/** What a text was when it came. */
public enum Standing {
    /** A translation that a second person may confirm. */
    DRAFT,
    /** Kept, but a check stops it. */
    NEEDS_WORK,
    /** Something else stood there already: to be looked at. */
    SUGGESTION,
    /** Made from a source text that has changed since. */
    OUTDATED,
    /** For the translation memory only. */
    MEMORY,
    /** Its source text is nowhere on the site. */
    UNPLACED;

    String column() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static Standing of(String column) {
        return valueOf(column.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }

    /** Whether it takes part in what the place says now. */
    public boolean isCurrent() {
        return this == DRAFT || this == NEEDS_WORK || this == OUTDATED;
    }
}
