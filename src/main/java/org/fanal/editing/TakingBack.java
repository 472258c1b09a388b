package org.fanal.editing;

import java.util.Map;
import java.util.Optional;
import org.fanal.content.Edition.Weight;
import org.fanal.editing.outcome.Outcome;
import org.fanal.editing.outcome.Refusal;
import org.fanal.editing.outcome.Refusal.Reason;
import org.fanal.editing.publishing.Change;
import org.fanal.editing.publishing.Proof;
import org.fanal.editing.publishing.Warrant;
import org.fanal.editing.record.BodyHash;
import org.fanal.editing.record.Document;
import org.fanal.editing.record.EditionRow;
import org.fanal.editing.record.EditionRow.Kind;
import org.fanal.editing.record.EditionRows;
import org.fanal.people.Person;
import org.jdbi.v3.core.Handle;

/** What one person may do alone, with a word to readers: withdraw a page, or bring back what was published before. */
final class TakingBack {
    private final Means means;

    TakingBack(Means means) {
        this.means = means;
    }

    Outcome<EditionRow> withdraw(Person person, Document document, String publicNote) {
        if (!document.isPage()) {
            return Outcome.refused(Reason.UNKNOWN);
        }
        return publish(person, Change.withdrawing(document), Optional.empty(), publicNote);
    }

    Outcome<EditionRow> rollBack(Person person, Document document, long edition, String publicNote) {
        var earlier = means.store()
                .read(handle -> EditionRows.find(handle, edition)
                        .filter(row -> row.document().equals(document))
                        .flatMap(row -> EditionRows.body(handle, row).map(body -> Map.entry(row, body))));
        return earlier.map(found ->
                        publish(person, Change.of(document, found.getValue()), Optional.of(found.getKey()), publicNote))
                .orElseGet(() -> Outcome.refused(Reason.UNKNOWN));
    }

    private Outcome<EditionRow> publish(Person person, Change change, Optional<EditionRow> restores, String note) {
        if (note.isBlank() || Edit.isTooLong(note)) {
            return Outcome.refused(note.isBlank() ? Reason.NOTE_MISSING : Reason.NOTE_TOO_LONG);
        }
        return means.publisher().publish(change, new Alone(person, change, restores, note.strip()));
    }

    private record Alone(Person person, Change change, Optional<EditionRow> restores, String note) implements Warrant {
        @Override
        public Optional<Refusal> objection(Handle handle, Proof proof) {
            if (!Means.mayPublish(handle, person)) {
                return Optional.of(Refusal.because(Reason.NOT_YOUR_ROLE));
            }
            var now = proof.now().body(change.document());
            if (now.equals(change.body())) {
                return Optional.of(Refusal.because(Reason.NOTHING_CHANGED));
            }
            return isReadable(proof) ? Optional.empty() : Optional.of(Refusal.problems(proof.errors()));
        }

        /** What cannot be read would leave readers with the page they have, and nobody would notice. */
        private boolean isReadable(Proof proof) {
            var slug = change.document().slug();
            if (slug.isEmpty() || change.body().isEmpty()) {
                return change.body().isEmpty() || proof.errors().isEmpty();
            }
            return proof.site()
                    .page(slug.get())
                    .filter(page ->
                            change.body().get().contains(page.source().body().strip()))
                    .isPresent();
        }

        @Override
        public Entitled sign(Handle handle, Proof proof) {
            var kind = restores.isPresent() ? Kind.ROLLED_BACK : Kind.WITHDRAWN;
            var fresh = new EditionRows.Fresh(
                    change.document(),
                    1,
                    kind,
                    change.body().map(BodyHash::of).orElse(BodyHash.REMOVED),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    restores.map(EditionRow::id),
                    Optional.of(person.id()),
                    note,
                    restores.isPresent() ? Weight.RESTORED : Weight.WITHDRAWN);
            return new Entitled(fresh, person.name(), kind == Kind.WITHDRAWN ? "withdrew" : "rolled back");
        }
    }
}
