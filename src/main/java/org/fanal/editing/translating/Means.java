package org.fanal.editing.translating;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.fanal.content.Slug;
import org.fanal.editing.outcome.Refusal;
import org.fanal.editing.outcome.Refusal.Reason;
import org.fanal.editing.publishing.Published;
import org.fanal.editing.publishing.Publisher;
import org.fanal.editing.translating.now.Checks;
import org.fanal.editing.translating.now.LanguageNow;
import org.fanal.editing.translating.now.Memories;
import org.fanal.editing.translating.now.Original;
import org.fanal.editing.translating.now.Piece;
import org.fanal.editing.translating.record.Place;
import org.fanal.editing.translating.record.Version;
import org.fanal.editing.translating.record.Versions;
import org.fanal.language.Language;
import org.fanal.people.People;
import org.fanal.people.Person;
import org.fanal.people.Role;
import org.fanal.people.SecondPerson;
import org.fanal.store.Store;
import org.fanal.store.audit.Audit;
import org.fanal.translation.memory.Suggestion;
import org.jdbi.v3.core.Handle;

/** What every use case of the translators' desk works with. */
final class Means {
    private static final int LONGEST_NOTE = 2_000;

    private final Store store;
    private final Audit audit;
    private final Clock clock;
    private final Publisher publisher;
    private final SecondPerson second;
    private final Memories memories = new Memories();
    private final AtomicReference<Checks> checks;
    private final Held held;

    Means(Store store, Audit audit, Clock clock, Publisher publisher, SecondPerson second) {
        this.store = store;
        this.audit = audit;
        this.clock = clock;
        this.publisher = publisher;
        this.second = second;
        held = new Held(publisher);
        checks = new AtomicReference<>(Checks.of(publisher.published().texts()));
    }

    Store store() {
        return store;
    }

    Clock clock() {
        return clock;
    }

    Publisher publisher() {
        return publisher;
    }

    SecondPerson second() {
        return second;
    }

    /** The day in UTC. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    Checks checks() {
        var texts = publisher.published().texts();
        return checks.updateAndGet(last -> last.next(texts));
    }

    /** The languages of the site that are translated into. */
    List<Language> languages() {
        var settings = publisher.published().site().settings();
        return settings.languages().stream()
                .filter(language -> !language.equals(settings.source()))
                .toList();
    }

    /** Why somebody may not translate into a language, by what their account says now. */
    Optional<Refusal> objection(Handle handle, Person person, Language language) {
        var now = People.byId(handle, person.id()).filter(each -> each.may(Role.TRANSLATOR));
        if (now.isEmpty()) {
            return Optional.of(Refusal.because(Reason.NOT_YOUR_ROLE));
        }
        return now.get().speaks(language) && languages().contains(language)
                ? Optional.empty()
                : Optional.of(Refusal.because(Reason.NOT_YOUR_LANGUAGE));
    }

    /** Every text of a page as it is now, and those of changes that wait for this language. */
    List<Piece> pieces(Handle handle, Language language, Slug page) {
        return pieces(handle, publisher.published(), language, page);
    }

    /** The same for what readers have at that moment. */
    List<Piece> pieces(Handle handle, Published published, Language language, Slug page) {
        var current = current(handle, published, language, page);
        var pieces = new ArrayList<>(new LanguageNow(published, language, current).pieces(page));
        waiting(handle, language).stream()
                .filter(each -> each.page().equals(page))
                .flatMap(each -> each.pieces(published, language, current).stream())
                .filter(piece -> piece.awaitedUntil().isPresent())
                .forEach(pieces::add);
        return pieces;
    }

    /** One of them. */
    Optional<Piece> piece(Handle handle, Place place) {
        return pieces(handle, place.language(), place.page()).stream()
                .filter(piece -> piece.place().equals(place))
                .findFirst();
    }

    /** A text among those that stand around it. */
    List<Piece> around(Handle handle, Place place) {
        var published = publisher.published();
        var current = current(handle, published, place.language(), place.page());
        var pieces = new LanguageNow(published, place.language(), current).pieces(place.page());
        boolean isThere = pieces.stream().anyMatch(piece -> piece.place().equals(place));
        return waiting(handle, place.language()).stream()
                .filter(each -> !isThere && each.page().equals(place.page()))
                .map(each -> each.pieces(published, place.language(), current))
                .filter(all -> all.stream().anyMatch(piece -> piece.place().equals(place)))
                .findFirst()
                .orElse(pieces);
    }

    /** Changes that wait for a language. */
    List<Waiting> waiting(Handle handle, Language language) {
        return held.of(handle, language, clock.instant());
    }

    /** What was written for a page, under the names it had too. */
    private static List<Version> current(Handle handle, Published published, Language language, Slug page) {
        var current = new ArrayList<>(Versions.current(handle, language, page));
        published.site().page(page).stream()
                .flatMap(found -> found.source().front().was().stream())
                .forEach(former -> current.addAll(Versions.current(handle, language, former)));
        return current;
    }

    /** A whole language as it is now. */
    LanguageNow now(Handle handle, Language language) {
        return new LanguageNow(publisher.published(), language, Versions.current(handle, language));
    }

    List<Suggestion> suggestions(Handle handle, Language language, Original original) {
        return memories.suggest(
                publisher.published(), language, original.source(), id -> Versions.since(handle, language, id));
    }

    void note(Handle handle, Person person, String action, Place place, String detail) {
        audit.add(handle, person.name(), action, subject(place.language(), place.page()), place.key() + " " + detail);
    }

    void note(Handle handle, String who, String action, String subject, String detail) {
        audit.add(handle, who, action, subject, detail);
    }

    static String subject(Language language, Slug page) {
        return "translations/" + language.tag() + "/" + page + ".po";
    }

    /** Why a note cannot be kept. */
    static Optional<Refusal> objectionToNote(String note) {
        if (note.isBlank()) {
            return Optional.of(Refusal.because(Reason.NOTE_MISSING));
        }
        return note.length() > LONGEST_NOTE ? Optional.of(Refusal.because(Reason.NOTE_TOO_LONG)) : Optional.empty();
    }
}
