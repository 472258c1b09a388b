package org.fanal.editing.translating.record;

import java.util.Locale;

/** How a text came. */
public enum Origin {
    /** Written at the desk. */
    HAND,
    /** In a file that somebody sent in. */
    UPLOAD,
    /** Taken from the translation memory. */
    MEMORY,
    /** With the files of the site: nobody known wrote it. */
    FILE;

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Origin of(String column) {
        return valueOf(column.toUpperCase(Locale.ROOT));
    }
}
