package org.fanal.editing.translating;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanal.content.Slug;
import org.fanal.editing.outcome.Outcome;
import org.fanal.editing.outcome.Refusal;
import org.fanal.editing.outcome.Refusal.Reason;
import org.fanal.editing.publishing.Published;
import org.fanal.editing.publishing.TextWarrant;
import org.fanal.editing.translating.now.Piece;
import org.fanal.editing.translating.record.Place;
import org.fanal.editing.translating.record.Verdicts;
import org.fanal.editing.translating.record.Version;
import org.fanal.language.Language;
import org.fanal.markdown.SegmentKey;
import org.fanal.people.Person;
import org.jdbi.v3.core.Handle;

/** A second person's word: confirmed texts are published with it, in one transaction. */
final class Confirming {
    private final Means means;
    private final SecondPersons seconds;

    Confirming(Means means) {
        this.means = means;
        this.seconds = new SecondPersons(means);
    }

    Outcome<Confirmed> confirm(Person person, Language language, Slug page, List<Seen> seen) {
        if (seen.isEmpty()) {
            return Outcome.refused(Reason.NOTHING_CHANGED);
        }
        return means.publisher()
                .publishTexts(
                        "confirmed",
                        Optional.of(person.id()),
                        new Confirmation(person, language, page, List.copyOf(seen)));
    }

    /** Everything on a page that waits for this person, being a second one, must be among what was seen. */
    Outcome<Confirmed> confirmPage(Person person, Language language, Slug page, List<Seen> seen) {
        var keys = new HashSet<SegmentKey>();
        seen.forEach(each -> keys.add(each.key()));
        var waiting = means.store().read(handle -> means.pieces(handle, language, page)).stream()
                .filter(Piece::isToConfirm)
                .filter(piece -> piece.pending()
                        .filter(version -> version.by().isBy(person.id()))
                        .isEmpty())
                .toList();
        boolean allSeen =
                waiting.stream().allMatch(piece -> keys.contains(piece.place().key()));
        return allSeen ? confirm(person, language, page, seen) : Outcome.refused(Reason.NOT_ALL_SEEN);
    }

    Outcome<Place> sendBack(Person person, Place place, Seen seen, String note) {
        var wrong = Means.objectionToNote(note);
        if (wrong.isPresent()) {
            return Outcome.refused(wrong.get());
        }
        return means.store().write(handle -> {
            var piece = means.piece(handle, place);
            var objection = piece.map(found -> seconds.objection(handle, person, found, seen))
                    .orElseGet(() -> Optional.of(Refusal.because(Reason.UNKNOWN)));
            if (objection.isPresent()) {
                return Outcome.refused(objection.get());
            }
            var at = means.clock().instant();
            var version = Confirmable.of(handle, piece.orElseThrow(), at);
            Verdicts.sendBack(handle, version, person.id(), note.strip(), at);
            means.note(handle, person, "sent back", place, version.hash().text());
            return Outcome.done(place);
        });
    }

    private final class Confirmation implements TextWarrant<Confirmed> {
        private final Person person;
        private final Language language;
        private final Slug page;
        private final List<Seen> seen;
        private final List<Piece> pieces = new ArrayList<>();

        Confirmation(Person person, Language language, Slug page, List<Seen> seen) {
            this.person = person;
            this.language = language;
            this.page = page;
            this.seen = seen;
        }

        @Override
        public Outcome<Map<String, Optional<String>>> texts(Handle handle, Published now) {
            Map<SegmentKey, Piece> byKey = new HashMap<>();
            means.pieces(handle, now, language, page)
                    .forEach(piece -> byKey.put(piece.place().key(), piece));
            for (var each : seen) {
                var piece = Optional.ofNullable(byKey.get(each.key()));
                var objection = piece.map(found -> seconds.objectionToConfirm(handle, person, found, each))
                        .orElseGet(() -> Optional.of(Refusal.because(Reason.ANOTHER_TEXT)));
                if (objection.isPresent()) {
                    return Outcome.refused(objection.get());
                }
                pieces.add(piece.orElseThrow());
            }
            return new Filling(now, language, page, means.today()).with(pieces, piece -> seconds.exempt(handle, piece));
        }

        @Override
        public Confirmed sign(Handle handle, long publication) {
            var at = means.clock().instant();
            for (var piece : pieces) {
                Confirmable.keepReplaced(handle, piece, at);
                Version version = Confirmable.of(handle, piece, at);
                Verdicts.confirm(handle, version, person.id(), publication, at);
                means.note(
                        handle,
                        person,
                        "confirmed",
                        piece.place(),
                        version.hash().text());
            }
            return new Confirmed(publication, pieces.size());
        }
    }
}
