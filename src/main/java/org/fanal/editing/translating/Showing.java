package org.fanal.editing.translating;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanal.content.Slug;
import org.fanal.editing.difference.Difference;
import org.fanal.editing.outcome.Refusal;
import org.fanal.editing.translating.now.Piece;
import org.fanal.editing.translating.record.Place;
import org.fanal.editing.translating.record.Talk;
import org.fanal.editing.translating.record.Versions;
import org.fanal.language.Language;
import org.fanal.markdown.SegmentKey;
import org.fanal.people.Person;
import org.fanal.translation.check.Finding;
import org.jdbi.v3.core.Handle;

/** What the pages of the translators' desk show of one text, and of one page. */
final class Showing {
    private static final int NEIGHBOURS = 2;

    private final Means means;
    private final SecondPersons seconds;

    Showing(Means means) {
        this.means = means;
        this.seconds = new SecondPersons(means);
    }

    Optional<SegmentView> segment(Person person, Place place) {
        return means.store().read(handle -> {
            var pieces = means.around(handle, place);
            return index(pieces, place.key()).map(index -> segment(handle, person, pieces, index));
        });
    }

    Optional<PageView> page(Person person, Language language, Slug page) {
        return means.store().read(handle -> {
            var pieces = means.pieces(handle, language, page);
            return pieces.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new PageView(language, page, pieces, toConfirm(handle, person, pieces)));
        });
    }

    private Map<SegmentKey, Refusal> toConfirm(Handle handle, Person person, List<Piece> pieces) {
        Map<SegmentKey, Refusal> refusals = new HashMap<>();
        pieces.stream()
                .filter(Piece::isToConfirm)
                .forEach(piece -> seconds.objectionToConfirm(
                                handle, person, piece, new Seen(piece.place().key(), piece.hash()))
                        .ifPresent(refusal -> refusals.put(piece.place().key(), refusal)));
        return refusals;
    }

    private static Optional<Integer> index(List<Piece> pieces, SegmentKey key) {
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).place().key().equals(key)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private SegmentView segment(Handle handle, Person person, List<Piece> pieces, int index) {
        var piece = pieces.get(index);
        var place = piece.place();
        var original = piece.original();
        var findings = piece.text().isEmpty() ? List.<Finding>of() : seconds.findings(handle, piece);
        return new SegmentView(
                piece,
                pieces.subList(Math.max(0, index - NEIGHBOURS), index),
                pieces.subList(index + 1, Math.min(pieces.size(), index + 1 + NEIGHBOURS)),
                means.checks().terms(original),
                piece.former()
                        .filter(former -> !former.source().isEmpty())
                        .map(former -> Difference.ofWords(former.source(), original.source())),
                means.suggestions(handle, place.language(), original),
                Versions.of(handle, place),
                Talk.about(handle, place.page(), place.key()),
                findings,
                seconds.objectionToConfirm(handle, person, piece, new Seen(place.key(), piece.hash())));
    }
}
