package org.fanal.editing.translating;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.fanal.content.Slug;
import org.fanal.editing.publishing.Change;
import org.fanal.editing.publishing.Published;
import org.fanal.editing.publishing.Publisher;
import org.fanal.editing.record.Proposal;
import org.fanal.editing.record.Proposal.State;
import org.fanal.editing.record.Proposals;
import org.fanal.editing.record.Revisions;
import org.fanal.editing.record.Submission;
import org.fanal.editing.record.Submissions;
import org.fanal.language.Language;
import org.jdbi.v3.core.Handle;

/** Approved changes that wait for languages: their texts are translated before readers have them. */
final class Held {
    private final Publisher publisher;
    private final Map<Long, Published> made = new ConcurrentHashMap<>();

    Held(Publisher publisher) {
        this.publisher = publisher;
    }

    /** What waits for a language. */
    List<Waiting> of(Handle handle, Language language, Instant now) {
        return Proposals.open(handle).stream()
                .filter(proposal -> proposal.state() == State.HELD)
                .flatMap(proposal -> of(handle, proposal, language, now).stream())
                .toList();
    }

    private Optional<Waiting> of(Handle handle, Proposal proposal, Language language, Instant now) {
        var last = Submissions.of(handle, proposal.id()).stream().reduce((earlier, later) -> later);
        var until = last.flatMap(
                        submission -> Optional.ofNullable(submission.holds().get(language.tag())))
                .filter(now::isBefore);
        return proposal.document()
                .slug()
                .filter(slug -> until.isPresent())
                .map(slug -> waiting(handle, proposal, slug, last.orElseThrow(), until.get()));
    }

    private Waiting waiting(Handle handle, Proposal proposal, Slug page, Submission submission, Instant until) {
        var now = publisher.published();
        var then = made.compute(
                submission.id(),
                (id, last) -> last != null && last.publication() == now.publication()
                        ? last
                        : then(handle, proposal, submission, now));
        return new Waiting(page, until, then);
    }

    private Published then(Handle handle, Proposal proposal, Submission submission, Published now) {
        var body = Revisions.find(handle, submission.revision()).orElseThrow().body();
        var change = new Change(proposal.document(), proposal.former(), Optional.of(body), submission.severities());
        return new Published(now.publication(), publisher.proof(change).made());
    }
}
