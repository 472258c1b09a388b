package org.fanal.editing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanal.editing.difference.Difference;
import org.fanal.editing.effect.Effect;
import org.fanal.editing.outcome.Outcome;
import org.fanal.editing.outcome.Refusal;
import org.fanal.editing.publishing.Change;
import org.fanal.editing.publishing.Proof;
import org.fanal.editing.publishing.Publisher;
import org.fanal.editing.record.Document;
import org.fanal.editing.record.EditionRow;
import org.fanal.editing.record.KeyPair;
import org.fanal.editing.record.Proposals;
import org.fanal.editing.record.Revision;
import org.fanal.page.Site;
import org.fanal.people.Person;
import org.fanal.people.SecondPerson;
import org.fanal.store.Store;
import org.fanal.store.audit.Audit;
import org.fanal.translation.history.Severity;

/**
 * Everything people who edit can do. Each call is one transaction; {@code StoreUnavailable} means that nothing is known to be saved. The
 * roles are looked up in the record at each call, whatever the {@link Person} that is handed in says.
 */
public final class Desk {
    private final Means means;
    private final Looking looking;
    private final Trying trying;
    private final Writing writing;
    private final Sending sending;
    private final Reviewing reviewing;
    private final TakingBack takingBack;
    private final Holds holds;
    private final Telling telling;

    public Desk(Store store, Audit audit, Clock clock, Publisher publisher, SecondPerson second) {
        means = new Means(store, audit, clock, publisher, second);
        looking = new Looking(means);
        trying = new Trying(means);
        writing = new Writing(means);
        sending = new Sending(means);
        reviewing = new Reviewing(means);
        takingBack = new TakingBack(means);
        holds = new Holds(means);
        telling = new Telling(means);
    }

    /** Everything that is edited, what needs this person first. */
    public Overview overview(Person person) {
        return looking.overview(person);
    }

    /** A document for editing; one that is not published yet begins with the start of a page. */
    public Opened open(Document document) {
        var now = means.publisher().published();
        var drafts = means.store()
                .read(handle -> Proposals.of(handle, document).stream()
                        .filter(proposal -> proposal.isOpen())
                        .flatMap(proposal -> Means.draft(handle, proposal).stream())
                        .toList());
        var body = now.body(document);
        var start = document.isPage() ? NewPage.text(today()) : "";
        return new Opened(document, now.publication(), body.orElse(start), body.isPresent(), drafts);
    }

    /** A change that somebody began. */
    public Optional<Draft> draft(long proposal) {
        return means.store().read(handle -> Means.draft(handle, proposal));
    }

    /** Saves a text; it is in the record even when somebody published another one meanwhile. */
    public Outcome<Saved> save(Person person, Edit edit) {
        return writing.save(person, edit);
    }

    /** Begins to rename a page: a change like every other, whose old address will lead to the new one. */
    public Outcome<Saved> rename(Person person, Document document, String name, String note) {
        return writing.rename(person, document, name, note);
    }

    /** Begins a change with the text of an old revision. */
    public Outcome<Saved> restore(Person person, long revision) {
        return writing.restore(person, revision);
    }

    /** Lays a change aside; its texts stay in the history. */
    public Outcome<Draft> layAside(Person person, long proposal, String note) {
        return writing.layAside(person, proposal, note);
    }

    /** Problems and reading grades of a text. Needs no database. */
    public Check check(Change change) {
        return trying.check(change);
    }

    /** The Site as it would be. Needs no database. */
    public Site preview(Change change) {
        return trying.proof(change).site();
    }

    /** What would stand if a change were published now. Needs no database. */
    public Proof proof(Change change) {
        return trying.proof(change);
    }

    /** What a change would do to readers, with what the editor says of it. Needs no database. */
    public Effect effect(Change change, Map<KeyPair, Severity> severities) {
        return Effect.of(trying.proof(change.meaning(severities)));
    }

    /** Puts a text before a second person. */
    public Outcome<Draft> submit(Person person, Request request) {
        return sending.submit(person, request);
    }

    /** Why this person cannot give a verdict on what a draft has submitted; nothing when they can. */
    public Optional<Refusal> objection(Person person, Draft draft) {
        return reviewing.objection(person, draft);
    }

    /** From when on a new account may give verdicts. */
    public Instant approvesFrom(Person person) {
        return means.second().from(person);
    }

    /** Approves exactly the text with this hash, which publishes it, now or when the languages it waits for are ready. */
    public Outcome<Decision> approve(Person person, long submission, String hash, String note) {
        return reviewing.approve(person, submission, hash, note);
    }

    /** Sends a text back to who wrote it. */
    public Outcome<Draft> sendBack(Person person, long submission, String note) {
        return reviewing.sendBack(person, submission, note);
    }

    /** Takes a page away at once; its address says so, with the note. */
    public Outcome<EditionRow> withdraw(Person person, Document document, String publicNote) {
        return takingBack.withdraw(person, document, publicNote);
    }

    /** Brings an earlier edition back at once. */
    public Outcome<EditionRow> rollBack(Person person, Document document, long edition, String publicNote) {
        return takingBack.rollBack(person, document, edition, publicNote);
    }

    /** Publishes approved changes whose languages are ready or had their time. */
    public void releaseHeld() {
        holds.release();
    }

    /** Everything that happened to a document, the newest first. */
    public List<Event> history(Document document) {
        return telling.history(document);
    }

    /** One text of the history. */
    public Optional<Revision> revision(long id) {
        return telling.revision(id);
    }

    /** What a revision changes in the text it was written on top of, line by line. */
    public Optional<Difference> differenceOfRevision(long id) {
        return telling.ofRevision(id);
    }

    /** What an edition changed in the one before it, line by line. */
    public Optional<Difference> differenceOfEdition(long id) {
        return telling.ofEdition(id);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(means.clock().instant(), ZoneOffset.UTC);
    }
}
