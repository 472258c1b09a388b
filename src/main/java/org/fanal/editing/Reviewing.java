package org.fanal.editing;

import java.util.List;
import java.util.Optional;
import org.fanal.editing.effect.Effect;
import org.fanal.editing.outcome.Outcome;
import org.fanal.editing.outcome.Refusal;
import org.fanal.editing.outcome.Refusal.Reason;
import org.fanal.editing.publishing.Proof;
import org.fanal.editing.publishing.Warrant;
import org.fanal.editing.record.EditionRow;
import org.fanal.editing.record.EditionRows;
import org.fanal.editing.record.Proposals;
import org.fanal.editing.record.Proposals.Part;
import org.fanal.editing.record.Submission;
import org.fanal.editing.record.Submissions;
import org.fanal.people.Person;
import org.fanal.people.Role;
import org.fanal.people.SecondPerson.Verdict;
import org.jdbi.v3.core.Handle;

/** The second person: approves exactly the text they read, or sends it back. */
final class Reviewing {
    private final Means means;

    Reviewing(Means means) {
        this.means = means;
    }

    Outcome<Decision> approve(Person person, long submission, String hash, String note) {
        var found = draft(submission);
        if (found.isEmpty() || Edit.isTooLong(note)) {
            return Outcome.refused(found.isEmpty() ? Reason.UNKNOWN : Reason.NOTE_TOO_LONG);
        }
        var approval = new Approval(person, submission, hash, note.strip());
        var draft = found.get();
        var proof = means.publisher().proof(draft.change());
        boolean waits = !Holds.areOver(
                draft.submission().orElseThrow(), proof, means.clock().instant());
        return waits
                ? means.store().write(handle -> approval.hold(handle, proof))
                : means.publisher()
                        .publish(draft.change(), approval)
                        .map(edition -> new Decision(Optional.of(edition)));
    }

    Outcome<Draft> sendBack(Person person, long submission, String note) {
        if (note.isBlank() || Edit.isTooLong(note)) {
            return Outcome.refused(note.isBlank() ? Reason.NOTE_MISSING : Reason.NOTE_TOO_LONG);
        }
        return means.store().write(handle -> {
            var found = Submissions.find(handle, submission);
            var objection = objection(
                    handle, person, submission, found.map(Submission::hash).orElse(""));
            if (objection.isPresent()) {
                return Outcome.refused(objection.get());
            }
            var draft = review(handle, person, found.orElseThrow(), false, note.strip());
            return Outcome.done(draft);
        });
    }

    private Optional<Draft> draft(long submission) {
        return means.store()
                .read(handle ->
                        Submissions.find(handle, submission).flatMap(found -> Means.draft(handle, found.proposal())));
    }

    Optional<Refusal> objection(Person person, Draft draft) {
        return means.store()
                .read(handle -> draft.submission()
                        .flatMap(submission -> objection(handle, person, submission.id(), submission.hash())));
    }

    /** Why this person cannot review this submission now. */
    private Optional<Refusal> objection(Handle handle, Person person, long submission, String hash) {
        var found = Submissions.find(handle, submission);
        if (found.isEmpty()) {
            return because(Reason.UNKNOWN);
        }
        var draft = Means.draft(handle, found.get().proposal()).orElseThrow();
        boolean isNewest =
                draft.submission().filter(each -> each.id() == submission).isPresent();
        if (!draft.proposal().isOpen() || !isNewest || found.get().review().isPresent()) {
            return because(Reason.NO_LONGER_OPEN);
        }
        if (!draft.isWaiting() || !found.get().hash().equals(hash)) {
            return because(Reason.ANOTHER_TEXT);
        }
        return verdict(means.second().of(handle, person, Role.PUBLISHER, authors(handle, found.get())));
    }

    private static List<Long> authors(Handle handle, Submission submission) {
        return Proposals.editors(handle, submission.proposal());
    }

    private static Optional<Refusal> verdict(Verdict verdict) {
        return switch (verdict) {
            case MAY -> Optional.empty();
            case WITHOUT_ROLE -> because(Reason.NOT_YOUR_ROLE);
            case TOO_YOUNG -> because(Reason.TOO_YOUNG);
            case IS_AN_AUTHOR -> because(Reason.YOUR_OWN_TEXT);
            case INVITED_AN_AUTHOR -> because(Reason.YOUR_OWN_GUEST);
        };
    }

    private Draft review(Handle handle, Person person, Submission submission, boolean approved, String note) {
        var at = means.clock().instant();
        Proposals.take(handle, submission.proposal(), person.id(), Part.REVIEWER, at);
        Submissions.review(handle, submission, person.id(), approved, note, at);
        var draft = Means.draft(handle, submission.proposal()).orElseThrow();
        means.note(
                handle,
                person,
                approved ? "approved" : "sent back",
                draft.proposal().document(),
                "submission " + submission.id() + " " + submission.hash());
        return draft;
    }

    private static Optional<Refusal> because(Reason reason) {
        return Optional.of(Refusal.because(reason));
    }

    /** One person's approval of one text. */
    private final class Approval implements Warrant {
        private final Person person;
        private final long submission;
        private final String hash;
        private final String note;

        Approval(Person person, long submission, String hash, String note) {
            this.person = person;
            this.submission = submission;
            this.hash = hash;
            this.note = note;
        }

        @Override
        public Optional<Refusal> objection(Handle handle, Proof proof) {
            var objection = Reviewing.this.objection(handle, person, submission, hash);
            if (objection.isPresent()) {
                return objection;
            }
            var draft = draft(handle);
            var conflict = Means.conflict(handle, draft.proposal(), draft.revision());
            return conflict.isPresent()
                    ? conflict.map(Refusal::conflict)
                    : proof.errors().isEmpty() ? Optional.empty() : Optional.of(Refusal.problems(proof.errors()));
        }

        @Override
        public Entitled sign(Handle handle, Proof proof) {
            var draft =
                    review(handle, person, Submissions.find(handle, submission).orElseThrow(), true, note);
            return entitled(draft, proof);
        }

        Outcome<Decision> hold(Handle handle, Proof proof) {
            var objection = objection(handle, proof);
            if (objection.isPresent()) {
                return Outcome.refused(objection.get());
            }
            review(handle, person, Submissions.find(handle, submission).orElseThrow(), true, note);
            return Outcome.done(new Decision(Optional.empty()));
        }

        private Draft draft(Handle handle) {
            var found = Submissions.find(handle, submission).orElseThrow();
            return Means.draft(handle, found.proposal()).orElseThrow();
        }
    }

    /** The edition that an approved submission becomes. */
    static Warrant.Entitled entitled(Draft draft, Proof proof) {
        var submission = draft.submission().orElseThrow();
        var review = submission.review().orElseThrow();
        var fresh = new EditionRows.Fresh(
                draft.proposal().document(),
                1,
                EditionRow.Kind.REVIEWED,
                draft.revision().hash(),
                Optional.of(draft.revision().id()),
                Optional.of(review.id()),
                Optional.empty(),
                Optional.empty(),
                review.by().person(),
                submission.publicNote(),
                Effect.of(proof).weight());
        return new Warrant.Entitled(fresh, review.by().pseudonym(), "published");
    }
}
