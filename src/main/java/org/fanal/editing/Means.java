package org.fanal.editing;

import java.time.Clock;
import java.util.Optional;
import org.fanal.editing.difference.Merge;
import org.fanal.editing.outcome.Conflict;
import org.fanal.editing.publishing.Publisher;
import org.fanal.editing.record.Document;
import org.fanal.editing.record.EditionRow;
import org.fanal.editing.record.EditionRow.Kind;
import org.fanal.editing.record.EditionRows;
import org.fanal.editing.record.Proposal;
import org.fanal.editing.record.Proposals;
import org.fanal.editing.record.PublishedTexts;
import org.fanal.editing.record.Revision;
import org.fanal.editing.record.Revisions;
import org.fanal.editing.record.Signature;
import org.fanal.editing.record.Submissions;
import org.fanal.people.People;
import org.fanal.people.Person;
import org.fanal.people.Role;
import org.fanal.people.SecondPerson;
import org.fanal.store.Store;
import org.fanal.store.audit.Audit;
import org.jdbi.v3.core.Handle;

/** What every use case of the desk works with. */
record Means(Store store, Audit audit, Clock clock, Publisher publisher, SecondPerson second) {
    /** Whether somebody may write, by what their account says now. */
    static boolean mayWrite(Handle handle, Person person) {
        return People.byId(handle, person.id())
                .filter(now -> now.may(Role.EDITOR) || now.may(Role.PUBLISHER))
                .isPresent();
    }

    /** Whether somebody may publish, by what their account says now. */
    static boolean mayPublish(Handle handle, Person person) {
        return People.byId(handle, person.id())
                .filter(now -> now.may(Role.PUBLISHER))
                .isPresent();
    }

    static Optional<Draft> draft(Handle handle, long proposal) {
        return Proposals.find(handle, proposal).flatMap(found -> draft(handle, found));
    }

    static Optional<Draft> draft(Handle handle, Proposal proposal) {
        var submissions = Submissions.of(handle, proposal.id());
        return Revisions.newest(handle, proposal.id())
                .map(revision ->
                        new Draft(proposal, revision, submissions.stream().reduce((earlier, later) -> later)));
    }

    /** Both texts, when readers got another one after the text was begun. */
    static Optional<Conflict> conflict(
            Handle handle, Document document, Optional<Document> former, long base, String body) {
        var path = former.orElse(document).path();
        long newest = PublishedTexts.newest(handle, path);
        if (newest <= base) {
            return Optional.empty();
        }
        var before = PublishedTexts.body(handle, path, base).orElse("");
        var now = PublishedTexts.body(handle, path, newest).orElse("");
        var by = author(handle, document, newest).orElseGet(() -> PublishedTexts.by(handle, newest));
        return Optional.of(
                new Conflict(before, body, now, by.pseudonym(), Merge.of(before, body, now), newest, Optional.empty()));
    }

    /** Who wrote what a publication brought; whoever published it approved it only. */
    private static Optional<Signature> author(Handle handle, Document document, long publication) {
        return EditionRows.of(handle, document).stream()
                .filter(edition -> edition.publication() == publication && edition.kind() == Kind.REVIEWED)
                .findFirst()
                .flatMap(EditionRow::revision)
                .flatMap(id -> Revisions.find(handle, id))
                .map(Revision::by);
    }

    static Optional<Conflict> conflict(Handle handle, Proposal proposal, Revision revision) {
        return conflict(handle, proposal.document(), proposal.former(), revision.base(), revision.body());
    }

    void note(Handle handle, Person person, String action, Document document, String detail) {
        audit.add(handle, person.name(), action, document.path(), detail);
    }
}
