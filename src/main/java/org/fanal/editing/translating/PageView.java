package org.fanal.editing.translating;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanal.content.Slug;
import org.fanal.editing.outcome.Refusal;
import org.fanal.editing.translating.now.Piece;
import org.fanal.language.Language;
import org.fanal.markdown.SegmentKey;

/**
 * A page, or a list of the portal's own words, with everything there is of it in a language, in its order.
 *
 * @param toConfirm for each text that waits for a second person, why this person is not the one; those they can confirm are not in it
 */
public record PageView(Language language, Slug page, List<Piece> pieces, Map<SegmentKey, Refusal> toConfirm) {
    public PageView {
        pieces = List.copyOf(pieces);
        toConfirm = Map.copyOf(toConfirm);
    }

    /** The texts this person can confirm. */
    public List<Piece> confirmable() {
        return pieces.stream()
                .filter(Piece::isToConfirm)
                .filter(piece ->
                        Optional.ofNullable(toConfirm.get(piece.place().key())).isEmpty())
                .toList();
    }
}
