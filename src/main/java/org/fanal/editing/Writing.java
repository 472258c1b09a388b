package org.fanal.editing;

import java.util.Optional;
import org.fanal.content.Slug;
import org.fanal.editing.difference.Merge;
import org.fanal.editing.outcome.Conflict;
import org.fanal.editing.outcome.Outcome;
import org.fanal.editing.outcome.Refusal;
import org.fanal.editing.outcome.Refusal.Reason;
import org.fanal.editing.record.Document;
import org.fanal.editing.record.Proposals;
import org.fanal.editing.record.Proposals.Part;
import org.fanal.editing.record.Revision;
import org.fanal.editing.record.Revisions;
import org.fanal.people.Person;
import org.jdbi.v3.core.Handle;

/** Saving: every text somebody wrote becomes a revision, whatever became of the document meanwhile. */
final class Writing {
    private static final int LONGEST = 256 * 1024;

    private final Means means;

    Writing(Means means) {
        this.means = means;
    }

    Outcome<Saved> save(Person person, Edit edit) {
        if (edit.body().getBytes(java.nio.charset.StandardCharsets.UTF_8).length > LONGEST) {
            return Outcome.refused(Reason.TEXT_TOO_LONG);
        }
        if (edit.isNoteTooLong()) {
            return Outcome.refused(Reason.NOTE_TOO_LONG);
        }
        return means.store().write(handle -> {
            var objection = objection(handle, person, edit);
            return objection.isPresent() ? Outcome.refused(objection.get()) : write(handle, person, edit);
        });
    }

    private Optional<Refusal> objection(Handle handle, Person person, Edit edit) {
        if (!Means.mayWrite(handle, person)) {
            return Optional.of(Refusal.because(Reason.NOT_YOUR_ROLE));
        }
        return edit.proposal().isPresent()
                ? objectionInProposal(handle, person, edit, edit.proposal().get())
                : objectionToStart(edit);
    }

    private Optional<Refusal> objectionInProposal(Handle handle, Person person, Edit edit, long id) {
        var found = Means.draft(handle, id)
                .filter(draft -> draft.proposal().document().equals(edit.document()));
        if (found.isEmpty()) {
            return Optional.of(Refusal.because(Reason.UNKNOWN));
        }
        if (!found.get().proposal().isOpen()) {
            return Optional.of(Refusal.because(Reason.NO_LONGER_OPEN));
        }
        if (Proposals.part(handle, id, person.id())
                .filter(part -> part == Part.REVIEWER)
                .isPresent()) {
            return Optional.of(Refusal.because(Reason.YOU_REVIEW_IT));
        }
        var newest = found.get().revision();
        boolean follows = edit.after().filter(after -> after == newest.id()).isPresent();
        return follows || newest.body().equals(edit.body())
                ? Optional.empty()
                : Optional.of(Refusal.conflict(conflict(handle, edit, newest)));
    }

    private static Conflict conflict(Handle handle, Edit edit, Revision newest) {
        var base = edit.after()
                .flatMap(id -> Revisions.find(handle, id))
                .map(Revision::body)
                .orElse("");
        return new Conflict(
                base,
                edit.body(),
                newest.body(),
                newest.by().pseudonym(),
                Merge.of(base, edit.body(), newest.body()),
                newest.base(),
                Optional.of(newest.id()));
    }

    private Optional<Refusal> objectionToStart(Edit edit) {
        var published = means.publisher().published();
        var now = published.body(edit.document());
        if (edit.former().isEmpty() && now.filter(edit.body()::equals).isPresent()) {
            return Optional.of(Refusal.because(Reason.NOTHING_CHANGED));
        }
        return now.isEmpty() || edit.former().isPresent() ? name(edit, now.isPresent()) : Optional.empty();
    }

    private static Optional<Refusal> name(Edit edit, boolean isTaken) {
        var slug = edit.document().slug().map(Slug::text).orElse("");
        boolean taken =
                Slug.RESERVED.contains(slug) || (isTaken && edit.former().isPresent());
        return taken ? Optional.of(Refusal.because(Reason.NAME_TAKEN)) : Optional.empty();
    }

    private Outcome<Saved> write(Handle handle, Person person, Edit edit) {
        var at = means.clock().instant();
        var author = Optional.of(person.id());
        long proposal =
                edit.proposal().orElseGet(() -> Proposals.start(handle, edit.document(), edit.former(), author, at));
        var newest = Revisions.newest(handle, proposal);
        boolean isNew = newest.filter(last -> last.body().equals(edit.body()) && last.base() >= edit.base())
                .isEmpty();
        if (isNew) {
            Proposals.take(handle, proposal, person.id(), Part.EDITOR, at);
            var revision = Revisions.add(
                    handle,
                    new Revisions.Fresh(
                            proposal, edit.document(), author, Optional.empty(), edit.base(), edit.body(), edit.note()),
                    at);
            means.note(handle, person, "wrote", edit.document(), "revision " + revision.id() + " " + revision.hash());
        }
        var draft = Means.draft(handle, proposal).orElseThrow();
        return Outcome.done(new Saved(draft, Means.conflict(handle, draft.proposal(), draft.revision())));
    }

    /** Renames: the text is the same but for its former address, and goes the way of every change. */
    Outcome<Saved> rename(Person person, Document document, String name, String note) {
        var slug = Slug.parse(name.strip());
        var published = means.publisher().published();
        var body = published.body(document);
        if (slug.isEmpty()) {
            return Outcome.refused(Reason.NOT_A_NAME);
        }
        if (body.isEmpty() || document.slug().isEmpty()) {
            return Outcome.refused(Reason.UNKNOWN);
        }
        var renamed = FormerNames.with(body.get(), document.slug().get());
        return save(
                person,
                new Edit(
                        Document.page(slug.get()),
                        Optional.of(document),
                        Optional.empty(),
                        Optional.empty(),
                        published.publication(),
                        renamed,
                        note));
    }

    /** Brings an old text back as a new change. */
    Outcome<Saved> restore(Person person, long revision) {
        var found = means.store().read(handle -> Revisions.find(handle, revision));
        long base = means.publisher().published().publication();
        return found.map(old -> save(person, Edit.of(old.document(), base, old.body())))
                .orElseGet(() -> Outcome.refused(Reason.UNKNOWN));
    }

    Outcome<Draft> layAside(Person person, long proposal, String note) {
        if (Edit.isTooLong(note)) {
            return Outcome.refused(Reason.NOTE_TOO_LONG);
        }
        return means.store().write(handle -> {
            var draft = Means.draft(handle, proposal);
            if (!Means.mayWrite(handle, person)) {
                return Outcome.refused(Reason.NOT_YOUR_ROLE);
            }
            if (draft.isEmpty() || !draft.get().proposal().isOpen()) {
                return Outcome.refused(draft.isEmpty() ? Reason.UNKNOWN : Reason.NO_LONGER_OPEN);
            }
            Proposals.close(
                    handle,
                    proposal,
                    Optional.of(person.id()),
                    note.strip(),
                    means.clock().instant());
            means.note(handle, person, "laid aside", draft.get().proposal().document(), "proposal " + proposal);
            return Outcome.done(Means.draft(handle, proposal).orElseThrow());
        });
    }
}
