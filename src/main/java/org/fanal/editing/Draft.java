package org.fanal.editing;

import java.util.Optional;
import org.fanal.editing.publishing.Change;
import org.fanal.editing.record.Proposal;
import org.fanal.editing.record.Revision;
import org.fanal.editing.record.Submission;

/**
 * A change on its way to readers, as it stands.
 *
 * @param revision its newest text
 * @param submission the last time it was put before a second person, with the verdict
 */
public record Draft(Proposal proposal, Revision revision, Optional<Submission> submission) {
    /** Whether a second person is to look at it now. */
    public boolean isWaiting() {
        return proposal.state() == Proposal.State.SUBMITTED;
    }

    /** What it would do. */
    public Change change() {
        return new Change(
                proposal.document(),
                proposal.former(),
                Optional.of(revision.body()),
                submission.map(Submission::severities).orElseGet(java.util.Map::of));
    }
}
