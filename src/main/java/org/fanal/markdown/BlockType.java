package org.fanal.markdown;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The blocks an author can open with {@code !!!}. */
public enum BlockType {
    DO,
    SAY,
    DONT,
    DANGER,
    SHOW,
    NOTE,
    LAW,
    AGENCY,
    COURTS,
    STATE;

    /** Its name in Markdown, in CSS classes and in word keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The block an author names. */
    public static Optional<BlockType> named(String key) {
        return Stream.of(values()).filter(type -> type.key().equals(key)).findFirst();
    }

    /** Whether a person acts on its text in danger. */
    public boolean isCritical() {
        return this == DO || this == SAY || this == DONT || this == DANGER;
    }

    /** Whether its words are said or shown to an officer, so that they stand in the source language too. */
    public boolean isSpoken() {
        return this == SAY || this == SHOW;
    }
}
