package org.fanal.translation.merge;

/** What becomes of an entry. None of them confirms anything. */
public enum Outcome {
    /** There is nothing in it. */
    EMPTY,
    /** It is what stands online, what was exported, or an older version: nothing to store. */
    KEPT,
    /** A new draft. */
    DRAFT,
    /** A translation of a source text that has changed since, to be offered with the difference. */
    OUTDATED,
    /** Somebody else translated the text meanwhile: theirs stays, this is offered beside it. */
    CONFLICT,
    /** Its author marked it as unsure (fuzzy): offered beside what stands online. */
    UNSURE,
    /** It breaks a rule that no reader may see broken; kept with the reasons. */
    NEEDS_WORK,
    /** A leftover of the file, for the translation memory. */
    MEMORY,
    /** No text of the site is its source text, or the file is in another language: a list to work through. */
    UNPLACED;

    /** Whether its text is to be stored. */
    public boolean isStored() {
        return this != EMPTY && this != KEPT;
    }

    /** Whether it is offered as a suggestion. */
    public boolean isSuggestion() {
        return this == CONFLICT || this == UNSURE;
    }
}
