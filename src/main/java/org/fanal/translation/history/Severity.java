package org.fanal.translation.history;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

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

    /** The severity with this name. */
    public static Optional<Severity> parse(String key) {
        return Stream.of(values())
                .filter(severity -> severity.key().equals(key))
                .findFirst();
    }

    /** The worse of the two. */
    public Severity worse(Severity other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** Whether a translation of the old text is a translation of the new one: nothing a person would do has changed. */
    public boolean keepsMeaning() {
        return this != MINOR && this != MAJOR;
    }
}
