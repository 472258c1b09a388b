package org.fanal.people.joining;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.fanal.people.People;
import org.fanal.people.Person;
import org.fanal.people.SecondPerson;
import org.fanal.people.secret.Token;
import org.fanal.store.Store;
import org.fanal.store.audit.Audit;
import org.jdbi.v3.core.Handle;

/** Links that have been made: looking at one never uses it up; a second person confirms it, anyone who looks after people withdraws it. */
public final class PendingLinks {
    private final Store store;
    private final Links links;
    private final SecondPerson second;
    private final Audit audit;

    public PendingLinks(Store store, SecondPerson second, Audit audit, Clock clock) {
        this.store = store;
        links = new Links(clock);
        this.second = second;
        this.audit = audit;
    }

    /** What this token belongs to, whatever its state; nothing for a token nobody was given. */
    public Optional<Link> look(Token token) {
        return store.read(handle -> links.byToken(handle, token));
    }

    /** Those that work or may yet work, the newest first. */
    public List<Link> list() {
        return store.read(links::pending);
    }

    /** Vouches for a link another made. One that needs it begins to work, for 72 hours. */
    public Decision confirm(Person by, long id) {
        return store.write(handle -> {
            var link = links.byId(handle, id).filter(Link::isPending);
            if (link.isEmpty() || isConfirmed(handle, id)) {
                return Decision.OVER;
            }
            var refusal = refusal(handle, by, link.get());
            if (refusal.isEmpty()) {
                links.confirm(handle, link.get(), by);
                audit.add(handle, by.name(), "confirmed", link.get().subject(), "");
            }
            return refusal.orElse(Decision.DONE);
        });
    }

    /** Takes a link back, so that it never works. */
    public Decision withdraw(Person by, long id) {
        return store.write(handle -> {
            if (!isAllowed(handle, by)) {
                return Decision.NOT_ALLOWED;
            }
            var link = links.byId(handle, id).filter(Link::isPending);
            if (link.isEmpty()) {
                return Decision.OVER;
            }
            links.withdraw(handle, link.get(), Optional.of(by));
            audit.add(handle, by.name(), "withdrew", link.get().subject(), "");
            return Decision.DONE;
        });
    }

    private Optional<Decision> refusal(Handle handle, Person by, Link link) {
        if (!isAllowed(handle, by) || link.madeBy().isEmpty()) {
            return Optional.of(Decision.NOT_ALLOWED);
        }
        if (link.madeBy().get().is(by)) {
            return Optional.of(Decision.SAME_PERSON);
        }
        if (link.person().filter(by::is).isPresent()) {
            return Optional.of(Decision.ABOUT_ONESELF);
        }
        return second.isTooYoung(handle, by) ? Optional.of(Decision.TOO_YOUNG) : Optional.empty();
    }

    private static boolean isAllowed(Handle handle, Person by) {
        return People.byId(handle, by.id()).filter(Person::looksAfterPeople).isPresent();
    }

    private static boolean isConfirmed(Handle handle, long id) {
        return handle.select("select count(*) from link_confirmation where link = ?", id)
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }
}
