package org.fanal.store;

import com.zaxxer.hikari.HikariConfig;
import org.jdbi.v3.core.Handle;

/** What differs between the two databases; everything else is the dialect they share. */
interface Database {
    /** Where and how to connect. */
    void connect(HikariConfig config);

    /** Throws {@link StoreRefused} unless an answered commit is on the disk. */
    void mustKeepItsWord(Handle handle);

    /** Before the first statement of a write: no other writer, on whichever node, until it has committed. */
    void alone(Handle handle);

    /** After the commit: returns once the disk has it. */
    void onDisk(Handle handle);

    /** Why it did not open, for the operator. */
    StoreRefused refusal(Throwable cause);
}
