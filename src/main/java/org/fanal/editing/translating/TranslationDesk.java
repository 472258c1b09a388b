package org.fanal.editing.translating;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.fanal.content.Slug;
import org.fanal.editing.outcome.Outcome;
import org.fanal.editing.publishing.Publisher;
import org.fanal.editing.translating.now.Piece;
import org.fanal.editing.translating.offline.Incoming;
import org.fanal.editing.translating.offline.Wish;
import org.fanal.editing.translating.record.Place;
import org.fanal.editing.translating.record.Question;
import org.fanal.editing.translating.record.Thanks;
import org.fanal.editing.translating.record.Upload;
import org.fanal.editing.translating.record.Version;
import org.fanal.language.Language;
import org.fanal.people.Person;
import org.fanal.people.SecondPerson;
import org.fanal.people.secret.Token;
import org.fanal.store.Store;
import org.fanal.store.audit.Audit;
import org.fanal.translation.check.Finding;
import org.fanal.translation.exchange.Parcel;

/**
 * Everything translators can do. Each call is one transaction; {@code StoreUnavailable} means that nothing is known to be saved. Roles
 * and languages are looked up in the record at each call that writes, whatever the {@link Person} that is handed in says.
 */
public final class TranslationDesk {
    private final Means means;
    private final Looking looking;
    private final Showing showing;
    private final Writing writing;
    private final Confirming confirming;
    private final Overriding overriding;
    private final Talking talking;
    private final Offline offline;

    public TranslationDesk(Store store, Audit audit, Clock clock, Publisher publisher, SecondPerson second) {
        means = new Means(store, audit, clock, publisher, second);
        looking = new Looking(means);
        showing = new Showing(means);
        writing = new Writing(means);
        confirming = new Confirming(means);
        overriding = new Overriding(means);
        talking = new Talking(means);
        offline = new Offline(means);
    }

    /** The languages of the site that somebody translates into. */
    public List<Language> languages(Person person) {
        return looking.languages(person);
    }

    /** What there is to do in a language, what readers need most first. */
    public LanguageWork work(Person person, Language language) {
        return looking.work(person, language);
    }

    /** The text to translate after one, in the order of need; the first of all without one. */
    public Optional<Place> next(Person person, Language language, Optional<Place> after) {
        return looking.next(person, language, after);
    }

    /** The text to confirm after one; never one's own. */
    public Optional<Place> nextToConfirm(Person person, Language language, Optional<Place> after) {
        return looking.nextToConfirm(person, language, after);
    }

    /** A text with everything that helps to translate or to judge it; nothing when the source is not there any more. */
    public Optional<SegmentView> segment(Person person, Place place) {
        return showing.segment(person, place);
    }

    /** A whole page, or with {@code ui} the portal's own words. */
    public Optional<PageView> page(Person person, Language language, Slug page) {
        return showing.page(person, language, page);
    }

    /** What is wrong or odd in what stands there now, blocking findings first. */
    public List<Finding> findings(Piece piece) {
        return means.checks().of(piece.original(), piece.forms(), piece.place().language());
    }

    /**
     * Saves a text; it is on record even when a check stops it, or somebody else was quicker.
     *
     * @param after the version that stood there when the form was shown: {@code piece.pending()}
     * @param forms the text, or its plural forms in their order
     */
    public Outcome<Kept> save(Person person, Place place, Optional<Long> after, List<String> forms) {
        return writing.save(person, place, after, forms);
    }

    /** "I do not know": somebody else is asked. */
    public Outcome<Place> pass(Person person, Place place) {
        return talking.pass(person, place);
    }

    /** Confirms exactly this translation of exactly this source text; readers have it with the next request. */
    public Outcome<Confirmed> confirm(Person person, Place place, Seen seen) {
        return confirming.confirm(person, place.language(), place.page(), List.of(seen));
    }

    /** Confirms all that waits on a page, when all of it was on screen. */
    public Outcome<Confirmed> confirmPage(Person person, Language language, Slug page, List<Seen> seen) {
        return confirming.confirmPage(person, language, page, seen);
    }

    /** Gives a text back to who wrote it. */
    public Outcome<Place> sendBack(Person person, Place place, Seen seen, String note) {
        return confirming.sendBack(person, place, seen, note);
    }

    /**
     * Lets a text stand although a check stops it, so that it can be confirmed.
     *
     * @param rule the check; only {@code numbers} can be wrong about a right text
     */
    public Outcome<Kept> override(Person person, Place place, Seen seen, String rule, String reason) {
        return overriding.override(person, place, seen, rule, reason);
    }

    /** Asks those who wrote the source. */
    public Outcome<Question> ask(Person person, Place place, String text) {
        return talking.ask(person, place, text);
    }

    /** Answers for translators of every language. */
    public Outcome<Question> answer(Person person, long question, String text) {
        return talking.answer(person, question, text);
    }

    /** Everything that was asked, the newest first. */
    public List<Question> questions() {
        return talking.questions();
    }

    /** Texts as a file to take along. */
    public Outcome<Parcel> download(Person person, Wish wish) {
        return offline.download(person, wish);
    }

    /** The translation memory of a language as TMX. */
    public Outcome<Parcel> memory(Person person, Language language) {
        return offline.memory(person, language);
    }

    /** The glossary of a language as a table. */
    public Outcome<Parcel> glossary(Person person, Language language) {
        return offline.glossary(person, language);
    }

    /** What would become of a file; stores nothing. */
    public Outcome<Incoming> look(Person person, Language language, String name, byte[] file) {
        return offline.look(person, language, name, file);
    }

    /** Takes a file in. Nothing in it is lost, and nothing is confirmed by it. */
    public Outcome<Taken> take(Person person, Language language, String name, byte[] file) {
        return offline.take(person, language, name, file);
    }

    /** Takes back a whole file. What was confirmed of it meanwhile stays. */
    public Outcome<Upload> undo(Person person, long upload) {
        return offline.undo(person, upload);
    }

    /** A link by which somebody without an account sends in one file; its maker answers for it. Shown once. */
    public Outcome<Token> uploadLink(Person person, Language language) {
        return offline.link(person, language);
    }

    /** The language of a link that is still open. */
    public Optional<Language> uploadLanguage(Token token) {
        return offline.language(token);
    }

    /** What would become of a file that comes through a link; the link stays open. */
    public Outcome<Incoming> look(Token token, String name, byte[] file) {
        return offline.look(token, name, file);
    }

    /** Takes a file in through a link, which is then used up. */
    public Outcome<Taken> take(Token token, String name, byte[] file) {
        return offline.take(token, name, file);
    }

    /** The files that came in for a language, the newest first. */
    public List<Upload> uploads(Language language) {
        return offline.uploads(language);
    }

    /** Texts that came in where something else stood, and that nobody has dealt with. */
    public List<Offer> conflicts(Language language) {
        return offline.conflicts(language);
    }

    /** Texts that came in and belong nowhere, and that nobody has dealt with. */
    public List<Version> unplaced(Language language) {
        return offline.unplaced(language);
    }

    /** Takes a text off these lists; it stays in the translation memory. */
    public Outcome<Version> settle(Person person, long version) {
        return offline.settle(person, version);
    }

    /** Whether somebody wants to be thanked by their pseudonym. */
    public Outcome<Boolean> credit(Person person, boolean isShown) {
        return talking.credit(person, isShown);
    }

    /** What they said last; nobody is named who has not said so. */
    public boolean isCredited(Person person) {
        return means.store().read(handle -> Thanks.isWished(handle, person.id()));
    }

    /** Whom those who translate may thank, for each language in which there is somebody; no file and no reader gets these names. */
    public List<Thanked> thanks() {
        return means.store()
                .read(handle -> means.languages().stream()
                        .map(language -> new Thanked(language, Thanks.names(handle, language)))
                        .filter(thanked -> !thanked.names().isEmpty())
                        .toList());
    }
}
