package org.fanal.translation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a catalog offers for a segment now.
 *
 * @param text the translation; empty when missing
 * @param madeFrom the source text the translation was made from; empty when missing, or when only its key is on record
 * @param confirmed whether a second person confirmed this translation of the source text it was made from
 * @param since the day the source changed, when an outdated translation's change is on record
 */
public record Rendition(State state, String text, String madeFrom, boolean confirmed, Optional<LocalDate> since) {
    /** Nothing to offer. */
    public static final Rendition MISSING = new Rendition(State.MISSING, "", "", false, Optional.empty());

    /** The five states. */
    public enum State {
        CONFIRMED,
        DRAFT,
        OUTDATED_MINOR,
        OUTDATED_MAJOR,
        MISSING
    }
}
