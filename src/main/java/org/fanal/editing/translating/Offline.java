package org.fanal.editing.translating;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.fanal.editing.outcome.Outcome;
import org.fanal.editing.outcome.Refusal;
import org.fanal.editing.outcome.Refusal.Reason;
import org.fanal.editing.translating.now.Piece;
import org.fanal.editing.translating.offline.Incoming;
import org.fanal.editing.translating.offline.Receiving;
import org.fanal.editing.translating.offline.Sending;
import org.fanal.editing.translating.offline.Storing;
import org.fanal.editing.translating.offline.Wish;
import org.fanal.editing.translating.record.Standing;
import org.fanal.editing.translating.record.Upload;
import org.fanal.editing.translating.record.Uploads;
import org.fanal.editing.translating.record.Version;
import org.fanal.editing.translating.record.Versions;
import org.fanal.language.Language;
import org.fanal.people.People;
import org.fanal.people.Person;
import org.fanal.people.secret.Token;
import org.fanal.translation.exchange.Parcel;
import org.jdbi.v3.core.Handle;

/** Files out and in. */
final class Offline {
    private static final Duration LINK_LASTS = Duration.ofDays(14);

    private final Means means;
    private final SecureRandom random = new SecureRandom();

    Offline(Means means) {
        this.means = means;
    }

    Outcome<Parcel> download(Person person, Wish wish) {
        return entitled(
                person,
                wish.language(),
                handle -> new Sending(means.now(handle, wish.language()))
                        .pages(handle, wish, means.clock().instant()));
    }

    Outcome<Parcel> memory(Person person, Language language) {
        return entitled(
                person,
                language,
                handle -> new Sending(means.now(handle, language)).memory(id -> Versions.since(handle, language, id)));
    }

    Outcome<Parcel> glossary(Person person, Language language) {
        return entitled(
                person,
                language,
                handle -> new Sending(means.now(handle, language))
                        .glossary(means.checks().glossary()));
    }

    Outcome<Incoming> look(Person person, Language language, String name, byte[] file) {
        return means.store()
                .read(handle -> means.objection(handle, person, language)
                        .map(Outcome::<Incoming>refused)
                        .orElseGet(() -> Outcome.done(look(handle, language, name, file))));
    }

    Outcome<Taken> take(Person person, Language language, String name, byte[] file) {
        return entitled(person, language, handle -> take(handle, person, Optional.<Long>empty(), language, name, file));
    }

    Outcome<Upload> undo(Person person, long id) {
        return means.store().write(handle -> {
            var upload = Uploads.find(handle, id);
            var objection = upload.map(found -> means.objection(handle, person, found.language()))
                    .orElseGet(() -> Optional.of(Refusal.because(Reason.UNKNOWN)));
            if (objection.isPresent()) {
                return Outcome.refused(objection.get());
            }
            if (upload.filter(found -> found.undone().isPresent()).isPresent()) {
                return Outcome.refused(Reason.NO_LONGER_OPEN);
            }
            Uploads.undo(handle, id, person.id(), means.clock().instant());
            note(handle, person, "took back", upload.orElseThrow());
            return Outcome.done(Uploads.find(handle, id).orElseThrow());
        });
    }

    Outcome<Token> link(Person person, Language language) {
        return entitled(person, language, handle -> {
            var token = Token.forLink(random);
            var at = means.clock().instant();
            Uploads.addLink(handle, token.hash(), language, person.id(), at, at.plus(LINK_LASTS));
            means.note(handle, person.name(), "made an upload link", "translations/" + language.tag(), "");
            return token;
        });
    }

    Optional<Language> language(Token token) {
        return means.store().read(handle -> open(handle, token).map(Uploads.Link::language));
    }

    Outcome<Incoming> look(Token token, String name, byte[] file) {
        return means.store()
                .read(handle -> throughLink(handle, token, (link, maker) -> look(handle, link.language(), name, file)));
    }

    Outcome<Taken> take(Token token, String name, byte[] file) {
        return means.store()
                .write(handle -> throughLink(
                        handle,
                        token,
                        (link, maker) -> take(handle, maker, Optional.of(link.id()), link.language(), name, file)));
    }

    List<Upload> uploads(Language language) {
        return means.store().read(handle -> Uploads.of(handle, language));
    }

    List<Offer> conflicts(Language language) {
        return means.store().read(handle -> {
            var now = means.now(handle, language);
            return Versions.open(handle, language, Standing.SUGGESTION).stream()
                    .map(version -> new Offer(version, now.piece(version.place())))
                    .filter(offer -> offer.piece()
                            .map(Piece::text)
                            .filter(offer.offered().text()::equals)
                            .isEmpty())
                    .toList();
        });
    }

    List<Version> unplaced(Language language) {
        return means.store().read(handle -> Versions.open(handle, language, Standing.UNPLACED));
    }

    Outcome<Version> settle(Person person, long id) {
        return means.store().write(handle -> {
            var version = Versions.find(handle, id);
            if (version.isEmpty()) {
                return Outcome.refused(Reason.UNKNOWN);
            }
            var objection =
                    means.objection(handle, person, version.get().place().language());
            if (objection.isPresent()) {
                return Outcome.refused(objection.get());
            }
            return Versions.settle(handle, id, person.id(), means.clock().instant())
                    ? Outcome.done(version.get())
                    : Outcome.refused(Reason.NO_LONGER_OPEN);
        });
    }

    private <T> Outcome<T> entitled(Person person, Language language, Function<Handle, T> work) {
        return means.store()
                .write(handle -> means.objection(handle, person, language)
                        .map(Outcome::<T>refused)
                        .orElseGet(() -> Outcome.done(work.apply(handle))));
    }

    /** Something is done with a link that is open, whose maker still translates. */
    private <T> Outcome<T> throughLink(Handle handle, Token token, BiFunction<Uploads.Link, Person, T> work) {
        return open(handle, token)
                .flatMap(link -> People.byId(handle, link.person())
                        .filter(maker ->
                                means.objection(handle, maker, link.language()).isEmpty())
                        .map(maker -> Outcome.done(work.apply(link, maker))))
                .orElseGet(() -> Outcome.refused(Reason.LINK_SPENT));
    }

    private Optional<Uploads.Link> open(Handle handle, Token token) {
        return Uploads.link(handle, token.hash())
                .filter(link -> link.isOpen(means.clock().instant()));
    }

    private Incoming look(Handle handle, Language language, String name, byte[] file) {
        return new Receiving(means.now(handle, language), means.checks()).look(handle, tidied(name), file);
    }

    private Taken take(Handle handle, Person person, Optional<Long> link, Language language, String name, byte[] file) {
        var incoming = look(handle, language, name, file);
        var storing = new Storing(
                means.now(handle, language), person.id(), means.clock().instant());
        long id = storing.store(handle, link, tidied(name), incoming);
        var upload = Uploads.find(handle, id).orElseThrow();
        note(handle, person, link.isPresent() ? "took in by a link" : "took in", upload);
        return new Taken(upload, incoming);
    }

    private void note(Handle handle, Person person, String action, Upload upload) {
        means.note(
                handle,
                person.name(),
                action,
                "translations/" + upload.language().tag(),
                "upload " + upload.id());
    }

    /** A file's name without the folders of somebody's machine. */
    private static String tidied(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replace("\0", "")
                .strip();
        return last.isEmpty() ? "upload" : last.substring(0, Math.min(last.length(), 300));
    }
}
