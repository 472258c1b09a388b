package org.fanal.people.joining;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.fanal.people.People;
import org.fanal.people.Person;
import org.fanal.people.credential.Drafts;
import org.fanal.people.credential.Enrolments;
import org.fanal.people.credential.Finished;
import org.fanal.people.credential.Origin;
import org.fanal.people.credential.Proof;
import org.fanal.people.credential.Throttle;
import org.fanal.people.secret.Passphrase;
import org.fanal.people.secret.Token;
import org.fanal.store.Store;
import org.fanal.store.audit.Audit;
import org.jdbi.v3.core.Handle;

/** A new way in for somebody who lost theirs: two others issue a link together, or the server does alone. */
public final class Resets {
    private final Store store;
    private final Links links;
    private final Drafts drafts;
    private final Enrolments enrolments;
    private final Throttle throttle;
    private final Audit audit;
    private final SecureRandom random;

    public Resets(
            Store store,
            Drafts drafts,
            Enrolments enrolments,
            Throttle throttle,
            Audit audit,
            Clock clock,
            SecureRandom random) {
        this.store = store;
        links = new Links(clock);
        this.drafts = drafts;
        this.enrolments = enrolments;
        this.throttle = throttle;
        this.audit = audit;
        this.random = random;
    }

    /** Makes a link that works once a second person has confirmed it. */
    public Made make(Person by, Person whom) {
        return store.write(handle -> {
            var maker = People.byId(handle, by.id()).filter(Person::looksAfterPeople);
            if (maker.isEmpty()) {
                return Made.not(Made.Outcome.NOT_ALLOWED);
            }
            return by.is(whom) ? Made.not(Made.Outcome.ABOUT_ONESELF) : make(handle, whom, maker);
        });
    }

    /** Makes a link on the server, which needs nobody else. */
    public Made makeOnTheServer(Person whom) {
        return store.write(handle -> make(handle, whom, Optional.empty()));
    }

    /** Shows a new sheet to whoever holds a reset's token. The old one stays in force until the new one is. */
    public Begun begin(Token token) {
        var wait = throttle.tryAt("link " + token.hash());
        if (wait.isPresent()) {
            return Begun.wait(wait.get());
        }
        var whom = store.read(handle -> open(handle, token)).flatMap(Link::person);
        if (whom.isEmpty()) {
            return Begun.notOpen();
        }
        var draft = drafts.allNew(whom.get().name());
        return store.write(handle -> open(handle, token)
                .map(link -> Origin.reset(link.id(), whom.get().id()))
                .map(origin -> Begun.shown(enrolments.show(handle, draft, origin)))
                .orElseGet(Begun::notOpen));
    }

    /** Uses the link up: the new sheet is in force, the old one is over, and its person is signed out everywhere. */
    public Finished finish(Token enrolment, Passphrase passphrase, String code) {
        var proof = enrolments.prove(enrolment, passphrase, code);
        return proof.failure().orElseGet(() -> store.write(handle -> finish(handle, proof)));
    }

    private Made make(Handle handle, Person whom, Optional<Person> by) {
        if (People.byId(handle, whom.id()).filter(person -> !person.isRetired()).isEmpty()) {
            return Made.not(Made.Outcome.RETIRED);
        }
        var wish = new Links.Wish(Link.Kind.RESET, Optional.of(whom), Set.of(), Set.of(), by.isPresent());
        var token = Token.forLink(random);
        var link = links.add(handle, token, wish, by);
        audit.add(
                handle,
                by.map(Person::name).orElse("server"),
                by.isPresent() ? "proposed a reset" : "allowed a reset",
                link.subject(),
                whom.name());
        return Made.of(link, token);
    }

    private Finished finish(Handle handle, Proof proof) {
        var link = proof.enrolment()
                .flatMap(enrolment -> enrolment.origin().link())
                .flatMap(id -> links.byId(handle, id))
                .filter(Link::isOpen);
        var whom = link.flatMap(Link::person).filter(person -> !person.isRetired());
        if (whom.isEmpty()) {
            return Finished.not(Finished.Outcome.LINK_IS_OVER);
        }
        if (!enrolments.putInForce(handle, proof, whom.get().id())) {
            return Finished.not(Finished.Outcome.SHEET_IS_OVER);
        }
        audit.add(handle, whom.get().name(), "reset their way in", link.get().subject(), "");
        return Finished.done(whom.get());
    }

    private Optional<Link> open(Handle handle, Token token) {
        return links.byToken(handle, token).filter(Link::isOpen).filter(link -> link.kind() == Link.Kind.RESET);
    }
}
