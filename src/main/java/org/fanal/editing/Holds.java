package org.fanal.editing;

import java.time.Instant;
import java.util.Optional;
import org.fanal.editing.effect.Effect;
import org.fanal.editing.outcome.Refusal;
import org.fanal.editing.outcome.Refusal.Reason;
import org.fanal.editing.publishing.Proof;
import org.fanal.editing.publishing.Warrant;
import org.fanal.editing.record.Proposal.State;
import org.fanal.editing.record.Proposals;
import org.fanal.editing.record.Submission;
import org.jdbi.v3.core.Handle;

/** Approved changes that wait for languages: each is published once they are ready, or when its time is over. */
final class Holds {
    private final Means means;

    Holds(Means means) {
        this.means = means;
    }

    /** Publishes those that need not wait any longer. */
    void release() {
        var held = means.store()
                .read(handle -> Proposals.open(handle).stream()
                        .filter(proposal -> proposal.state() == State.HELD)
                        .flatMap(proposal -> Means.draft(handle, proposal).stream())
                        .toList());
        for (var draft : held) {
            var proof = means.publisher().proof(draft.change());
            if (areOver(draft.submission().orElseThrow(), proof, means.clock().instant())) {
                means.publisher().publish(draft.change(), new Release(draft));
            }
        }
    }

    /** Whether every language it waits for is ready, or had its time. */
    static boolean areOver(Submission submission, Proof proof, Instant now) {
        var effect = Effect.of(proof);
        return submission.holds().entrySet().stream()
                .allMatch(hold -> !now.isBefore(hold.getValue()) || effect.isReadyIn(hold.getKey()));
    }

    private record Release(Draft draft) implements Warrant {
        @Override
        public Optional<Refusal> objection(Handle handle, Proof proof) {
            var now = Means.draft(handle, draft.proposal().id()).orElseThrow();
            boolean stands = now.proposal().state() == State.HELD
                    && now.revision().id() == draft.revision().id();
            if (!stands) {
                return Optional.of(Refusal.because(Reason.NO_LONGER_OPEN));
            }
            return Means.conflict(handle, now.proposal(), now.revision())
                    .map(Refusal::conflict)
                    .or(() -> proof.errors().isEmpty()
                            ? Optional.empty()
                            : Optional.of(Refusal.problems(proof.errors())));
        }

        @Override
        public Entitled sign(Handle handle, Proof proof) {
            return Reviewing.entitled(draft, proof);
        }
    }
}
