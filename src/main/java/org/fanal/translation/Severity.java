package org.fanal.translation;

import java.util.Locale;

/** How much a change of the source means for its translations, from nothing to everything. */
public enum Severity {
    FORMAT,
    MECHANICAL,
    WORDING,
    MINOR,
    MAJOR;

    /** Its name in {@code successions.tsv}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The worse of the two. */
    public Severity worse(Severity other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
