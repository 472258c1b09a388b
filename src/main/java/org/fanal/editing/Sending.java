package org.fanal.editing;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.fanal.editing.effect.Effect;
import org.fanal.editing.outcome.Outcome;
import org.fanal.editing.outcome.Refusal;
import org.fanal.editing.outcome.Refusal.Reason;
import org.fanal.editing.publishing.Proof;
import org.fanal.editing.record.KeyPair;
import org.fanal.editing.record.Proposals;
import org.fanal.editing.record.Proposals.Part;
import org.fanal.editing.record.Submissions;
import org.fanal.language.Language;
import org.fanal.people.Person;
import org.fanal.translation.history.Severity;
import org.jdbi.v3.core.Handle;

/** Putting exactly one text before a second person. */
final class Sending {
    static final Duration LONGEST_HOLD = Duration.ofDays(7);

    private final Means means;

    Sending(Means means) {
        this.means = means;
    }

    Outcome<Draft> submit(Person person, Request request) {
        var draft = means.store().read(handle -> Means.draft(handle, request.proposal()));
        if (draft.isEmpty()) {
            return Outcome.refused(Reason.UNKNOWN);
        }
        var proof = means.publisher().proof(draft.get().change().meaning(request.severities()));
        var effect = Effect.of(proof);
        var objection = objection(request, draft.get(), proof, effect);
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        return means.store().write(handle -> {
            var late = objection(handle, person, request);
            return late.isPresent() ? Outcome.refused(late.get()) : write(handle, person, request, effect);
        });
    }

    private Optional<Refusal> objection(Request request, Draft draft, Proof proof, Effect effect) {
        if (Edit.isTooLong(request.publicNote())) {
            return because(Reason.NOTE_TOO_LONG);
        }
        if (!proof.errors().isEmpty()) {
            return Optional.of(Refusal.problems(proof.errors()));
        }
        var now = proof.now().body(draft.proposal().document());
        if (draft.proposal().former().isEmpty()
                && now.filter(draft.revision().body()::equals).isPresent()) {
            return because(Reason.NOTHING_CHANGED);
        }
        if (request.publicNote().isEmpty() && effect.needsNote()) {
            return because(Reason.NOTE_MISSING);
        }
        return hold(request, effect);
    }

    private Optional<Refusal> hold(Request request, Effect effect) {
        if (request.waitsFor().isEmpty()) {
            return Optional.empty();
        }
        if (effect.isInDanger()) {
            return because(Reason.DANGER_CANNOT_WAIT);
        }
        var limit = request.atMost();
        boolean fits = effect.isMajor()
                && !limit.isNegative()
                && !limit.isZero()
                && limit.compareTo(LONGEST_HOLD) <= 0
                && effect.languages().keySet().stream()
                        .map(Language::tag)
                        .toList()
                        .containsAll(request.waitsFor());
        return fits ? Optional.empty() : because(Reason.NOT_A_HOLD);
    }

    private Optional<Refusal> objection(Handle handle, Person person, Request request) {
        var draft = Means.draft(handle, request.proposal()).orElseThrow();
        if (!Means.mayWrite(handle, person)) {
            return because(Reason.NOT_YOUR_ROLE);
        }
        if (!draft.proposal().isOpen()) {
            return because(Reason.NO_LONGER_OPEN);
        }
        if (!draft.revision().hash().equals(request.hash())) {
            return because(Reason.ANOTHER_TEXT);
        }
        if (Proposals.part(handle, request.proposal(), person.id())
                .filter(part -> part == Part.REVIEWER)
                .isPresent()) {
            return because(Reason.YOU_REVIEW_IT);
        }
        return Means.conflict(handle, draft.proposal(), draft.revision()).map(Refusal::conflict);
    }

    private Outcome<Draft> write(Handle handle, Person person, Request request, Effect effect) {
        var at = means.clock().instant();
        var draft = Means.draft(handle, request.proposal()).orElseThrow();
        Proposals.take(handle, request.proposal(), person.id(), Part.EDITOR, at);
        long id = Submissions.add(
                handle,
                draft.revision(),
                Optional.of(person.id()),
                request.publicNote(),
                said(request, effect),
                holds(request, at),
                at);
        means.note(
                handle,
                person,
                "submitted",
                draft.proposal().document(),
                "submission " + id + " " + draft.revision().hash());
        return Outcome.done(Means.draft(handle, request.proposal()).orElseThrow());
    }

    private static Map<KeyPair, Severity> said(Request request, Effect effect) {
        var said = new HashMap<KeyPair, Severity>();
        effect.changes()
                .forEach(change -> change.keys()
                        .filter(keys -> change.severity().compareTo(Severity.WORDING) >= 0)
                        .ifPresent(keys -> said.put(keys, change.severity())));
        said.keySet().retainAll(request.severities().keySet());
        return said;
    }

    private static Map<String, Instant> holds(Request request, Instant at) {
        var holds = new HashMap<String, Instant>();
        request.waitsFor().forEach(language -> holds.put(language, at.plus(request.atMost())));
        return holds;
    }

    private static Optional<Refusal> because(Reason reason) {
        return Optional.of(Refusal.because(reason));
    }
}
