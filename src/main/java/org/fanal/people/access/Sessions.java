package org.fanal.people.access;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.fanal.people.People;
import org.fanal.people.Person;
import org.fanal.people.secret.Token;
import org.fanal.store.Store;
import org.fanal.store.StoreUnavailable;
import org.fanal.store.audit.Audit;
import org.jdbi.v3.core.Handle;

/** Who is signed in: for 30 minutes without a request, for 8 hours at most. */
public final class Sessions {
    private static final Duration IDLE = Duration.ofMinutes(30);
    private static final Duration LONGEST = Duration.ofHours(8);

    /** A request within this time of the last one noted is not noted again: each note is a write to the disk. */
    private static final Duration NOTED_EACH = Duration.ofMinutes(1);

    private static final String ALIVE = """
            select * from person_session where ended_at is null and opened_at > :opened and seen_at > :seen
            and not exists (select 1 from retirement where retirement.person = person_session.person)
            """;

    private final Store store;
    private final Audit audit;
    private final Clock clock;
    private final SecureRandom random;

    public Sessions(Store store, Audit audit, Clock clock, SecureRandom random) {
        this.store = store;
        this.audit = audit;
        this.clock = clock;
        this.random = random;
    }

    /** Opens one for somebody who has just shown who they are by both factors. */
    public Opened open(Person person) {
        return store.write(handle -> open(handle, person));
    }

    /** The session this token opens, if it is alive; being asked for keeps it so. */
    public Optional<Session> find(Token token) {
        var found = store.read(handle -> alive(handle, "and token_hash = :token", "token", token.hash())).stream()
                .findFirst();
        if (found.isPresent() && !clock.instant().isBefore(found.get().seen().plus(NOTED_EACH))) {
            noteSeen(found.get());
        }
        return found;
    }

    /** Those of one person that are alive, the newest first. */
    public List<Session> list(Person person) {
        return store.read(handle -> alive(handle, "and person = :person order by id desc", "person", person.id()));
    }

    /** Ends one of a person's own; false if they have none with this id. */
    public boolean end(Person person, long id) {
        return store.write(handle -> {
            int ended = handle.execute(
                    "update person_session set ended_at = ? where id = ? and person = ? and ended_at is null",
                    now(),
                    id,
                    person.id());
            if (ended > 0) {
                audit.add(handle, person.name(), "signed out", "session " + id, "");
            }
            return ended > 0;
        });
    }

    /** Ends all of a person's own but the one they are using. */
    public int endOthers(Session used) {
        return store.write(handle -> {
            int ended = handle.execute(
                    "update person_session set ended_at = ? where person = ? and id <> ? and ended_at is null",
                    now(),
                    used.person().id(),
                    used.id());
            if (ended > 0) {
                audit.add(handle, used.person().name(), "signed out elsewhere", "session " + used.id(), "");
            }
            return ended;
        });
    }

    /** On a full disk people can still read and copy what they wrote; their session just gets no longer. */
    private void noteSeen(Session session) {
        try {
            store.write(handle -> handle.execute(
                    "update person_session set seen_at = ? where id = ? and ended_at is null", now(), session.id()));
        } catch (StoreUnavailable e) {
            // whatever the person wants to write will tell them
        }
    }

    Opened open(Handle handle, Person person) {
        var token = Token.forSession(random);
        long id = handle.createUpdate("""
                        insert into person_session (person, token_hash, opened_at, seen_at) values (:person, :token, :at, :at)""")
                .bind("person", person.id())
                .bind("token", token.hash())
                .bind("at", now())
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
        audit.add(handle, person.name(), "signed in", "session " + id, "");
        return new Opened(token, alive(handle, "and id = :id", "id", id).get(0));
    }

    private List<Session> alive(Handle handle, String more, String name, Object value) {
        return handle.createQuery(ALIVE + more)
                .bind("opened", now().minus(LONGEST))
                .bind("seen", now().minus(IDLE))
                .bind(name, value)
                .map((row, context) -> session(handle, row))
                .list();
    }

    private static Session session(Handle handle, ResultSet row) throws SQLException {
        var opened = row.getObject("opened_at", OffsetDateTime.class).toInstant();
        return new Session(
                row.getLong("id"),
                People.byId(handle, row.getLong("person")).orElseThrow(),
                opened,
                row.getObject("seen_at", OffsetDateTime.class).toInstant(),
                opened.plus(LONGEST));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
