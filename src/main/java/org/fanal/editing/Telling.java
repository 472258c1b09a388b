package org.fanal.editing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fanal.editing.Event.Kind;
import org.fanal.editing.difference.Difference;
import org.fanal.editing.record.Document;
import org.fanal.editing.record.EditionRow;
import org.fanal.editing.record.EditionRows;
import org.fanal.editing.record.Proposals;
import org.fanal.editing.record.PublishedTexts;
import org.fanal.editing.record.Revision;
import org.fanal.editing.record.Revisions;
import org.fanal.editing.record.Signature;
import org.fanal.editing.record.Submission;
import org.fanal.editing.record.Submissions;
import org.jdbi.v3.core.Handle;

/** The history of a document: who did what when, and what each text changed. */
final class Telling {
    private final Means means;

    Telling(Means means) {
        this.means = means;
    }

    /** Everything that happened to a document, the newest first. */
    List<Event> history(Document document) {
        return means.store().read(handle -> {
            var events = new ArrayList<Event>();
            for (var proposal : Proposals.of(handle, document)) {
                Revisions.of(handle, proposal.id()).forEach(revision -> events.add(written(revision)));
                Submissions.of(handle, proposal.id()).forEach(submission -> tell(submission, events));
                Proposals.closure(handle, proposal.id())
                        .ifPresent(closure ->
                                events.add(event(Kind.LAID_ASIDE, closure.by(), closure.note(), Optional.empty())));
            }
            EditionRows.of(handle, document).forEach(edition -> events.add(published(edition)));
            events.sort(Comparator.comparing(event -> event.by().at()));
            Collections.reverse(events);
            return events;
        });
    }

    private static Event written(Revision revision) {
        boolean isByFiles = revision.by().person().isEmpty();
        var kind = isByFiles ? Kind.BROUGHT_BY_FILES : Kind.WRITTEN;
        return event(kind, revision.by(), revision.note(), Optional.of(revision.id()));
    }

    private static void tell(Submission submission, List<Event> events) {
        var revision = Optional.of(submission.revision());
        events.add(event(Kind.SUBMITTED, submission.by(), submission.publicNote(), revision));
        submission
                .review()
                .ifPresent(review -> events.add(event(
                        review.approved() ? Kind.APPROVED : Kind.SENT_BACK, review.by(), review.note(), revision)));
    }

    private static Event published(EditionRow edition) {
        var kind = switch (edition.kind()) {
            case REVIEWED -> Kind.PUBLISHED;
            case FILES -> Kind.PUBLISHED_FROM_FILES;
            case WITHDRAWN -> Kind.WITHDRAWN;
            case ROLLED_BACK -> Kind.ROLLED_BACK;
        };
        return new Event(
                kind,
                edition.by(),
                edition.publicNote(),
                edition.revision(),
                Optional.of(edition.number()),
                Optional.of(edition.id()));
    }

    private static Event event(Kind kind, Signature by, String note, Optional<Long> revision) {
        return new Event(kind, by, note, revision, Optional.empty(), Optional.empty());
    }

    Optional<Revision> revision(long id) {
        return means.store().read(handle -> Revisions.find(handle, id));
    }

    /** What a revision changes in the text it was written on top of, line by line. */
    Optional<Difference> ofRevision(long id) {
        return means.store()
                .read(handle -> Revisions.find(handle, id)
                        .map(revision -> Difference.ofLines(base(handle, revision), revision.body())));
    }

    private static String base(Handle handle, Revision revision) {
        var path = Proposals.find(handle, revision.proposal())
                .flatMap(proposal -> proposal.former())
                .orElse(revision.document())
                .path();
        return PublishedTexts.body(handle, path, revision.base()).orElse("");
    }

    /** What an edition changed in the one before it, line by line. */
    Optional<Difference> ofEdition(long id) {
        return means.store()
                .read(handle -> EditionRows.find(handle, id).map(edition -> {
                    var path = edition.document().path();
                    var before = PublishedTexts.body(handle, path, edition.publication() - 1)
                            .orElse("");
                    return Difference.ofLines(
                            before, EditionRows.body(handle, edition).orElse(""));
                }));
    }
}
