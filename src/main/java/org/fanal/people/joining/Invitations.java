package org.fanal.people.joining;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fanal.language.Language;
import org.fanal.people.NameProblem;
import org.fanal.people.People;
import org.fanal.people.Person;
import org.fanal.people.Pseudonym;
import org.fanal.people.Role;
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

/** How people join: someone makes a link, whoever holds it chooses a name, writes a sheet down, and accepts. */
public final class Invitations {
    private final Store store;
    private final Links links;
    private final Drafts drafts;
    private final Enrolments enrolments;
    private final Throttle throttle;
    private final Audit audit;
    private final Clock clock;
    private final SecureRandom random;

    public Invitations(
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
        this.clock = clock;
        this.random = random;
    }

    /** Makes an invitation. One for somebody who will look after people works once a second person has confirmed it. */
    public Made make(Person by, Set<Role> roles, Set<Language> languages) {
        return store.write(handle -> {
            var maker = People.byId(handle, by.id()).filter(Person::looksAfterPeople);
            if (maker.isEmpty()) {
                return Made.not(Made.Outcome.NOT_ALLOWED);
            }
            return make(handle, roles, languages, maker);
        });
    }

    /** Makes an invitation on the server, which needs nobody else. */
    public Made makeOnTheServer(Set<Role> roles, Set<Language> languages) {
        return store.write(handle -> make(handle, roles, languages, Optional.empty()));
    }

    /** Shows a sheet to whoever holds an invitation's token and wants this name. Does not use the invitation up. */
    public Begun begin(Token token, String typedName) {
        var wait = throttle.tryAt("link " + token.hash());
        if (wait.isPresent()) {
            return Begun.wait(wait.get());
        }
        var name = Pseudonym.tidied(typedName);
        var link = store.read(handle -> open(handle, token));
        if (link.isEmpty()) {
            return Begun.notOpen();
        }
        var problems = store.read(handle -> problems(handle, name));
        if (!problems.isEmpty()) {
            return Begun.badName(problems);
        }
        var draft = drafts.allNew(name);
        return store.write(handle -> open(handle, token)
                .map(still -> Begun.shown(enrolments.show(handle, draft, Origin.joining(still.id(), name))))
                .orElseGet(Begun::notOpen));
    }

    /** Uses the invitation up: from now on this is a person, whose sheet is in force. */
    public Finished accept(Token enrolment, Passphrase passphrase, String code) {
        var proof = enrolments.prove(enrolment, passphrase, code);
        return proof.failure().orElseGet(() -> store.write(handle -> join(handle, proof)));
    }

    private Made make(Handle handle, Set<Role> roles, Set<Language> languages, Optional<Person> by) {
        if (roles.isEmpty()) {
            return Made.not(Made.Outcome.NO_ROLE);
        }
        if (roles.contains(Role.TRANSLATOR) && languages.isEmpty()) {
            return Made.not(Made.Outcome.NO_LANGUAGE);
        }
        boolean needsSecond = by.isPresent() && roles.stream().anyMatch(Role::looksAfterPeople);
        var wish = new Links.Wish(Link.Kind.INVITATION, Optional.empty(), roles, languages, needsSecond);
        var token = Token.forLink(random);
        var link = links.add(handle, token, wish, by);
        audit.add(handle, by.map(Person::name).orElse("server"), "invited", link.subject(), given(roles, languages));
        return Made.of(link, token);
    }

    private Finished join(Handle handle, Proof proof) {
        var origin = proof.enrolment().orElseThrow().origin();
        var link = origin.link().flatMap(id -> links.byId(handle, id)).filter(Link::isOpen);
        if (link.isEmpty() || origin.name().isEmpty()) {
            return Finished.not(Finished.Outcome.LINK_IS_OVER);
        }
        var name = new Pseudonym(origin.name().get());
        if (isTaken(handle, name.text())) {
            return Finished.not(Finished.Outcome.NAME_TAKEN);
        }
        long id = handle.createUpdate("""
                        insert into person (name, name_key, link, joined_at) values (:name, :key, :link, :at)""")
                .bind("name", name.text())
                .bind("key", name.key())
                .bind("link", link.get().id())
                .bind("at", clock.instant().atOffset(ZoneOffset.UTC))
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
        enrolments.putInForce(handle, proof, id);
        audit.add(
                handle,
                name.text(),
                "joined",
                link.get().subject(),
                given(link.get().roles(), link.get().languages()));
        return Finished.done(People.byId(handle, id).orElseThrow());
    }

    private Optional<Link> open(Handle handle, Token token) {
        return links.byToken(handle, token).filter(Link::isOpen).filter(link -> link.kind() != Link.Kind.RESET);
    }

    private static Set<NameProblem> problems(Handle handle, String name) {
        var problems = Pseudonym.problems(name);
        if (problems.isEmpty() && isTaken(handle, name)) {
            problems.add(NameProblem.TAKEN);
        }
        return problems;
    }

    private static boolean isTaken(Handle handle, String name) {
        return People.byName(handle, name).isPresent();
    }

    private static String given(Set<Role> roles, Set<Language> languages) {
        return Stream.concat(
                        roles.stream().sorted().map(Role::key),
                        languages.stream().map(Language::tag).sorted())
                .collect(Collectors.joining(", "));
    }
}
