package org.fanal.office.desk.parts;

import java.util.List;
import java.util.Optional;
import org.fanal.editing.Draft;
import org.fanal.editing.record.Proposal.State;
import org.fanal.editing.record.Submission;
import org.fanal.translation.words.Words;

/** Where a text or a change stands, in a word. */
public record States(Words words) {
    /** A text: what is on the way, or else what readers have. */
    public Chip of(boolean isPublished, List<Draft> drafts) {
        var most = drafts.stream()
                .filter(draft -> draft.proposal().isOpen())
                .max((one, other) ->
                        one.proposal().state().compareTo(other.proposal().state()));
        return most.map(this::of).orElseGet(() -> isPublished ? published() : chip("bad", "state.withdrawn"));
    }

    /** A change on its way. */
    public Chip of(Draft draft) {
        return switch (draft.proposal().state()) {
            case DRAFT -> sentBack(draft).isPresent() ? chip("bad", "state.back") : chip("yours", "state.draft");
            case SUBMITTED -> chip("wait", "state.submitted");
            case HELD -> chip("wait", "state.held");
            case PUBLISHED -> published();
            case CLOSED -> chip("", "state.closed");
        };
    }

    /** Readers have it. */
    public Chip published() {
        return chip("good", "state.published");
    }

    /** Readers have never had it. */
    public Chip unpublished() {
        return chip("", "state.new");
    }

    /** The verdict that sent a draft back, while nobody has sent it again. */
    public static Optional<Submission.Review> sentBack(Draft draft) {
        return draft.submission()
                .flatMap(Submission::review)
                .filter(review -> !review.approved() && draft.proposal().state() == State.DRAFT);
    }

    private Chip chip(String kind, String key) {
        return new Chip(kind, words.say(key));
    }
}
