package org.fanal.people.credential;

import java.util.Optional;
import org.fanal.people.Pseudonym;
import org.fanal.people.secret.Lock;
import org.jdbi.v3.core.Handle;

/** What is in force for somebody who has not retired. */
public record Known(long person, String name, long enrolment, Lock lock, String sealedFactor) {
    /** Of whoever has this name. */
    public static Optional<Known> named(Handle handle, String typed) {
        return handle.createQuery("""
                        select person.id, person.name, enrolment.id as enrolment, enrolment.passphrase, enrolment.second_factor
                        from person
                        join credential on credential.person = person.id
                        join enrolment on enrolment.id = credential.enrolment
                        where person.name_key = :key
                        and not exists (select 1 from retirement where retirement.person = person.id)
                        order by credential.id desc limit 1""")
                .bind("key", Pseudonym.key(typed))
                .map((row, context) -> new Known(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getLong("enrolment"),
                        new Lock(row.getString("passphrase")),
                        row.getString("second_factor")))
                .findOne();
    }

    /** Whether it still is, within the transaction that relies on it. */
    public boolean isInForce(Handle handle) {
        return named(handle, name).equals(Optional.of(this));
    }

    /** Keeps a code from being used again; false if it has been. */
    public boolean spend(Handle handle, long step) {
        return handle.execute("""
                insert into used_step (enrolment, step) select e.id, ? from enrolment e where e.id = ?
                and not exists (select 1 from used_step used where used.enrolment = e.id and used.step = ?)""", step, enrolment, step) == 1;
    }
}
