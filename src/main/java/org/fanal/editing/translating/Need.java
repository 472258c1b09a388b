package org.fanal.editing.translating;

import java.util.Comparator;
import org.fanal.editing.translating.now.Originals;
import org.fanal.editing.translating.now.Piece;
import org.fanal.translation.words.Word;

/** How much readers need a text that is not translated, from most to least. */
enum Need {
    /** A change cannot reach readers before. */
    AWAITED,
    /** A person in danger reads it, and the source has changed. */
    CRITICAL_OUTDATED,
    CRITICAL,
    OUTDATED,
    /** Without all of its own words a language is not offered at all. */
    WORD,
    OTHER,
    OFFICE;

    static final Comparator<Piece> MOST_FIRST = Comparator.comparing(Need::of);

    static Need of(Piece piece) {
        if (piece.awaitedUntil().isPresent()) {
            return AWAITED;
        }
        if (piece.original().critical()) {
            return piece.state().isOutdated() ? CRITICAL_OUTDATED : CRITICAL;
        }
        if (piece.place().page().equals(Word.DESK)) {
            return OFFICE;
        }
        if (piece.state().isOutdated()) {
            return OUTDATED;
        }
        return Originals.isWords(piece.place().page()) ? WORD : OTHER;
    }
}
