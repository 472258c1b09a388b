package org.fanal.editing.publishing;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.fanal.content.Edition;
import org.fanal.content.Editions;
import org.fanal.editing.outcome.Outcome;
import org.fanal.editing.publishing.Warrant.Entitled;
import org.fanal.editing.record.EditionRow;
import org.fanal.editing.record.EditionRows;
import org.fanal.editing.record.PublishedTexts;
import org.fanal.page.LiveSite;
import org.fanal.store.Store;
import org.fanal.store.audit.Audit;
import org.fanal.texts.MemoryTexts;
import org.jdbi.v3.core.Handle;

/**
 * Publishes: new texts, edition and audit in one transaction, then one swap. When {@link #publish} returns, every later request gets the
 * new Site; a process that ends before has published all of it or nothing.
 */
public final class Publisher {
    private final Store store;
    private final Audit audit;
    private final Clock clock;
    private final Proofs proofs;
    private final LiveSite live;
    private volatile Published published;

    /** @param published what readers have now, which {@code live} holds too */
    public Publisher(Store store, Audit audit, Clock clock, Proofs proofs, LiveSite live, Published published) {
        this.store = store;
        this.audit = audit;
        this.clock = clock;
        this.proofs = proofs;
        this.live = live;
        this.published = published;
    }

    /** What the record says that readers have; nothing when nothing that can be read was ever published. */
    public static Optional<Published> read(Handle handle, Proofs proofs) {
        long newest = PublishedTexts.newest(handle);
        var texts = PublishedTexts.asOf(handle, newest);
        return Made.of(texts, proofs.today()).map(made -> new Published(newest, made));
    }

    /** What readers have now. */
    public Published published() {
        return published;
    }

    /** What would stand if a change were published now. */
    public Proof proof(Change change) {
        return proofs.of(published, change);
    }

    /** Publishes a change, if what entitles somebody to it still holds. */
    public synchronized Outcome<EditionRow> publish(Change change, Warrant warrant) {
        var before = proofs.of(published, change);
        var done = store.write(handle -> {
            var now = caughtUp(handle, published);
            var proof = now == published ? before : proofs.of(now, change);
            var objection = warrant.objection(handle, proof);
            return objection.isPresent()
                    ? new Done(now, Outcome.refused(objection.get()))
                    : publish(handle, proof, warrant.sign(handle, proof));
        });
        swap(done.published());
        return done.outcome();
    }

    private record Done(Published published, Outcome<EditionRow> outcome) {}

    /**
     * Publishes texts that are no edition: translations, the codes of cards.
     *
     * @param cause in a word, for the record
     * @param texts which texts change, said of what readers have at that moment; none when there is nothing to do
     * @param rows what else stands in the record for it, written in the same transaction
     */
    public synchronized void publishTexts(
            String cause,
            Optional<Long> person,
            Function<Published, Map<String, Optional<String>>> texts,
            Consumer<Handle> rows) {
        swap(store.write(handle -> {
            var now = caughtUp(handle, published);
            var changes = texts.apply(now);
            if (changes.isEmpty()) {
                return now;
            }
            long id = PublishedTexts.add(handle, clock.instant(), person, cause, now.texts(), changes);
            rows.accept(handle);
            return new Published(id, now.made().next(changes, proofs.today()));
        }));
    }

    /**
     * Publishes texts that are no edition, if what entitles somebody to it still holds.
     *
     * @param cause in a word, for the record
     */
    public synchronized <T> Outcome<T> publishTexts(String cause, Optional<Long> person, TextWarrant<T> warrant) {
        var done = store.write(handle -> {
            var now = caughtUp(handle, published);
            return warrant.texts(handle, now)
                    .answer(
                            changes -> publishTexts(handle, now, changes, cause, person, warrant),
                            refusal -> new TextsDone<T>(now, Outcome.refused(refusal)));
        });
        swap(done.published());
        return done.outcome();
    }

    private record TextsDone<T>(Published published, Outcome<T> outcome) {}

    private <T> TextsDone<T> publishTexts(
            Handle handle,
            Published now,
            Map<String, Optional<String>> changes,
            String cause,
            Optional<Long> person,
            TextWarrant<T> warrant) {
        long id = PublishedTexts.add(handle, clock.instant(), person, cause, now.texts(), changes);
        var value = warrant.sign(handle, id);
        return new TextsDone<>(new Published(id, now.made().next(changes, proofs.today())), Outcome.done(value));
    }

    private Done publish(Handle handle, Proof proof, Entitled entitled) {
        var draft = entitled.draft();
        var number = number(handle, proof);
        var texts = new LinkedHashMap<>(proof.texts());
        var line = line(proof, number, draft);
        texts.putAll(line);
        var at = clock.instant();
        long id = PublishedTexts.add(
                handle, at, draft.person(), draft.kind().column(), proof.now().texts(), texts);
        EditionRows.add(handle, draft.numbered(number), id, at);
        var document = draft.document();
        audit.add(handle, entitled.who(), entitled.action(), document.path(), "edition " + number + " " + draft.hash());
        var made = line.isEmpty() ? proof.made() : proof.made().next(line, proofs.today());
        var edition = EditionRows.of(handle, document).stream()
                .filter(row -> row.number() == number)
                .findFirst();
        return new Done(new Published(id, made), Outcome.done(edition.orElseThrow()));
    }

    private static int number(Handle handle, Proof proof) {
        var change = proof.change();
        int last = EditionRows.of(handle, change.document()).stream()
                .mapToInt(EditionRow::number)
                .max()
                .orElse(0);
        var listed = change.document()
                .slug()
                .flatMap(slug -> EditionsText.latest(proof.now().texts(), slug));
        var formerly = change.former()
                .flatMap(former -> former.slug())
                .flatMap(slug -> EditionsText.latest(proof.now().texts(), slug));
        return 1
                + Math.max(
                        Math.max(last, listed.map(Edition::number).orElse(0)),
                        formerly.map(Edition::number).orElse(0));
    }

    /** What the public list gets: only pages have one. */
    private Map<String, Optional<String>> line(Proof proof, int number, EditionRows.Fresh draft) {
        var slug = draft.document().slug();
        if (slug.isEmpty()) {
            return Map.of();
        }
        var hash = proof.change().body().map(Editions::hash).orElse(Editions.REMOVED);
        boolean critical = EditionsText.isCritical(
                proof.now().site().page(slug.get()), proof.site().page(slug.get()));
        var edition =
                new Edition(slug.get(), number, proofs.today(), draft.weight(), draft.publicNote(), hash, critical);
        MemoryTexts texts = proof.made().texts();
        var list = EditionsText.with(texts.body(EditionsText.PATH).orElse(""), edition);
        return Map.of(EditionsText.PATH, Optional.of(list));
    }

    /** Takes over what other nodes published; throws {@code StoreUnavailable}, and readers keep what they have. */
    public synchronized void catchUp() {
        swap(store.read(handle -> caughtUp(handle, published)));
    }

    /** Makes the Site of today, when the day has turned. Needs no database. */
    public synchronized void turnDay() {
        if (!published.site().today().equals(proofs.today())) {
            swap(new Published(published.publication(), published.made().next(Map.of(), proofs.today())));
        }
    }

    private Published caughtUp(Handle handle, Published known) {
        long newest = PublishedTexts.newest(handle);
        if (newest == known.publication()) {
            return known;
        }
        var changes = PublishedTexts.changedSince(handle, known.publication());
        return new Published(newest, known.made().next(changes, proofs.today()));
    }

    private void swap(Published next) {
        if (next != published) {
            published = next;
            live.swap(next.site());
        }
    }
}
