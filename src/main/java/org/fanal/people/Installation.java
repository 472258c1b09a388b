package org.fanal.people;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.fanal.store.Store;
import org.jdbi.v3.core.Handle;

/** When this record began. */
public final class Installation {
    private Installation() {}

    /** Notes the moment if the record is new; later calls change nothing. */
    public static void note(Store store, Clock clock) {
        var at = clock.instant().atOffset(ZoneOffset.UTC);
        if (store.read(Installation::rows) == 0) {
            store.write(handle ->
                    rows(handle) > 0 ? 0 : handle.execute("insert into installation (id, at) values (1, ?)", at));
        }
    }

    static Instant at(Handle handle) {
        return handle.select("select at from installation")
                .mapTo(OffsetDateTime.class)
                .one()
                .toInstant();
    }

    private static int rows(Handle handle) {
        return handle.select("select count(*) from installation")
                .mapTo(Integer.class)
                .one();
    }
}
