package org.fanal.people.access;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.fanal.people.People;
import org.fanal.people.Person;
import org.fanal.store.Store;
import org.fanal.store.audit.Audit;
import org.jdbi.v3.core.Handle;

/**
 * The end of somebody's part. One person alone may do it, at once, because a phone that was taken cannot wait for a second; it is
 * not undone, and what they wrote stays under their pseudonym.
 */
public final class Retirement {
    private final Store store;
    private final Audit audit;
    private final Clock clock;

    public Retirement(Store store, Audit audit, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    /** How it went. */
    public enum Outcome {
        RETIRED,
        /** They do not look after people, and it is not about themselves. */
        NOT_ALLOWED,
        ALREADY
    }

    /** Retires somebody: they can do nothing from now on, and are signed out everywhere. */
    public Outcome retire(Person by, Person whom) {
        return store.write(handle -> {
            var now = People.byId(handle, by.id()).filter(person -> person.looksAfterPeople() || person.is(whom));
            return now.isEmpty() ? Outcome.NOT_ALLOWED : retire(handle, whom, now);
        });
    }

    /** Retires somebody by a command on the server. */
    public Outcome retireOnTheServer(Person whom) {
        return store.write(handle -> retire(handle, whom, Optional.empty()));
    }

    private Outcome retire(Handle handle, Person whom, Optional<Person> by) {
        if (People.byId(handle, whom.id()).filter(person -> !person.isRetired()).isEmpty()) {
            return Outcome.ALREADY;
        }
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        handle.createUpdate("insert into retirement (person, retired_by, at) values (:person, :by, :at)")
                .bind("person", whom.id())
                .bind("by", by.map(Person::id).orElse(null))
                .bind("at", now)
                .execute();
        handle.execute("update person_session set ended_at = ? where person = ? and ended_at is null", now, whom.id());
        audit.add(handle, by.map(Person::name).orElse("server"), "retired", whom.name(), "");
        return Outcome.RETIRED;
    }
}
