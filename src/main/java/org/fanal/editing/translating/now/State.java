package org.fanal.editing.translating.now;

/** How it stands with a text in a language, at the desk. */
public enum State {
    /** Nobody has translated it. */
    MISSING,
    /** The source changed in meaning since. */
    OUTDATED_MAJOR,
    /** The source says more than it did. */
    OUTDATED_MINOR,
    /** A check stops what somebody wrote. */
    NEEDS_WORK,
    /** A second person did not confirm it, and said why. */
    SENT_BACK,
    /** Waits for a second person. */
    DRAFT,
    /** Readers have it as somebody wrote it and somebody else confirmed it. */
    CONFIRMED;

    /** Whether somebody has to write. */
    public boolean isToTranslate() {
        return this != DRAFT && this != CONFIRMED;
    }

    /** Whether the source changed since it was translated. */
    public boolean isOutdated() {
        return this == OUTDATED_MAJOR || this == OUTDATED_MINOR;
    }
}
