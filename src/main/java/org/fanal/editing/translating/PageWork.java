package org.fanal.editing.translating;

import java.util.List;
import java.util.Optional;
import org.fanal.content.Slug;
import org.fanal.editing.translating.now.Piece;
import org.fanal.editing.translating.now.State;
import org.fanal.editing.translating.record.Place;

/**
 * What there is to do on one page in a language.
 *
 * @param total texts it has
 * @param critical those a person acts on in danger that have to be written
 * @param outdated those whose source changed since
 * @param toTranslate those that have to be written, outdated ones too
 * @param words of the source that have to be translated
 * @param toConfirm those that wait for a second person
 * @param confirmed those that readers have as two people left them
 * @param first the text that is needed most
 * @param firstToConfirm the first that waits for a second person
 */
public record PageWork(
        Slug page,
        int total,
        int critical,
        int outdated,
        int toTranslate,
        int words,
        int toConfirm,
        int confirmed,
        Optional<Place> first,
        Optional<Place> firstToConfirm) {
    static PageWork of(Slug page, List<Piece> pieces) {
        var open =
                pieces.stream().filter(piece -> piece.state().isToTranslate()).toList();
        var waiting = pieces.stream().filter(Piece::isToConfirm).toList();
        return new PageWork(
                page,
                pieces.size(),
                (int) open.stream().filter(piece -> piece.original().critical()).count(),
                (int) open.stream().filter(piece -> piece.state().isOutdated()).count(),
                open.size(),
                open.stream().mapToInt(piece -> piece.original().words()).sum(),
                waiting.size(),
                (int) pieces.stream()
                        .filter(piece -> piece.state() == State.CONFIRMED)
                        .count(),
                open.stream().sorted(Need.MOST_FIRST).findFirst().map(Piece::place),
                waiting.stream().findFirst().map(Piece::place));
    }

    /** Whether there is nothing to do. */
    public boolean isDone() {
        return toTranslate == 0 && toConfirm == 0;
    }
}
