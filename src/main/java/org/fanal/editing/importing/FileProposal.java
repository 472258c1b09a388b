package org.fanal.editing.importing;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.fanal.editing.importing.Plan.Step;
import org.fanal.editing.record.Document;
import org.fanal.editing.record.Imports;
import org.fanal.editing.record.Proposal;
import org.fanal.editing.record.Proposals;
import org.fanal.editing.record.Revisions;
import org.fanal.editing.record.Signature;
import org.fanal.editing.record.Submissions;
import org.fanal.store.audit.Audit;
import org.jdbi.v3.core.Handle;

/** A file that waits for a second person, like a text that somebody submitted. */
final class FileProposal {
    private final Handle handle;
    private final Audit audit;
    private final Instant at;

    FileProposal(Handle handle, Audit audit, Instant at) {
        this.handle = handle;
        this.audit = audit;
        this.at = at;
    }

    void of(Step step) {
        var document = new Document(step.path());
        var body = step.file().orElseThrow();
        long imported =
                Imports.add(handle, step.path(), step.hash(), step.outcome(), step.file(), Optional.empty(), at);
        long proposal = open(document)
                .orElseGet(() -> Proposals.start(handle, document, Optional.empty(), Optional.empty(), at));
        var revision = Revisions.add(
                handle,
                new Revisions.Fresh(
                        proposal,
                        document,
                        Optional.empty(),
                        Optional.of(imported),
                        step.base().orElseThrow(),
                        body,
                        ""),
                at);
        Submissions.add(handle, revision, Optional.empty(), "", Map.of(), Map.of(), at);
        audit.add(
                handle, Signature.FILES, "submitted", step.path(), "revision " + revision.id() + " " + revision.hash());
    }

    /** The file is published without having waited: what it proposed before is settled. */
    void settle(Step step) {
        open(new Document(step.path()))
                .ifPresent(proposal -> Proposals.close(handle, proposal, Optional.empty(), "", at));
    }

    /** What files proposed before and nobody wrote on: the newer file takes its place. */
    private Optional<Long> open(Document document) {
        return Proposals.of(handle, document).stream()
                .filter(proposal ->
                        proposal.isOpen() && proposal.started().person().isEmpty())
                .map(Proposal::id)
                .filter(id -> Proposals.editors(handle, id).isEmpty())
                .reduce((earlier, later) -> later);
    }
}
