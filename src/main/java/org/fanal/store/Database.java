package org.fanal.store;

import com.zaxxer.hikari.HikariConfig;
import org.jdbi.v3.core.Handle;

/** What differs between the two databases; everything else is the dialect they share. */
interface Database {
    /** The database that the settings name. */
    static Database of(StoreSettings settings) {
        return settings.databaseUrl()
                .<Database>map(SharedPostgres::at)
                .orElseGet(() -> new EmbeddedH2(settings.data()));
    }

    /** Throws {@link StoreRefused} when there is none; makes none. */
    void mustExist();

    /** Where and how to connect. */
    void connect(HikariConfig config);

    /** The isolation at which every statement of a transaction sees all tables as they stood at one moment. */
    String oneMoment();

    /** Throws {@link StoreRefused} unless an answered commit is on the disk. */
    void mustKeepItsWord(Handle handle);

    /** Before the first statement of a write: no other writer, on whichever node, until it has committed. */
    void alone(Handle handle);

    /** After the commit: returns once the disk has it. */
    void onDisk(Handle handle);

    /** Whether this connection hands out rows while they are found instead of gathering them first. */
    void rowByRow(Handle handle, boolean isWanted);

    /** From now on in this transaction rows may come before those that they point at. */
    void inAnyOrder(Handle handle);

    /** After {@link #inAnyOrder}: throws unless every row points at rows that exist. */
    void allInPlace(Handle handle);

    /** Why it did not open, for the operator. */
    StoreRefused refusal(Throwable cause);
}
