package org.fanal.store.audit;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jdbi.v3.core.Handle;

/** Adds to the chain, within the transaction of what it tells. */
public final class Audit {
    static final String BEFORE_THE_FIRST = "0".repeat(64);

    private final Clock clock;

    public Audit(Clock clock) {
        this.clock = clock;
    }

    /**
     * Adds one row.
     *
     * @param who a pseudonym, or the command that acted; up to 200 characters
     * @param action what was done, in a word or two; up to 100 characters
     * @param subject to what; up to 500 characters
     */
    public void add(Handle handle, String who, String action, String subject, String detail) {
        var entry = new Entry(clock.instant().truncatedTo(ChronoUnit.MICROS), who, action, subject, detail);
        var previous = handle.select("select hash from audit order by id desc limit 1")
                .mapTo(String.class)
                .findOne()
                .orElse(BEFORE_THE_FIRST);
        handle.createUpdate("""
                        insert into audit (at, who, action, subject, detail, previous, hash)
                        values (:at, :who, :action, :subject, :detail, :previous, :hash)""")
                .bind("at", OffsetDateTime.ofInstant(entry.at(), ZoneOffset.UTC))
                .bind("who", who)
                .bind("action", action)
                .bind("subject", subject)
                .bind("detail", detail)
                .bind("previous", previous)
                .bind("hash", entry.hash(previous))
                .execute();
    }
}
