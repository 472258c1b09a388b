package org.fanal.store;

import com.zaxxer.hikari.HikariConfig;
import org.jdbi.v3.core.Handle;

/** A PostgreSQL database that several nodes may share. */
final class SharedPostgres implements Database {
    private static final long ONE_WRITER = 0x46616e616cL;

    private final String url;

    private SharedPostgres(String url) {
        this.url = url;
    }

    static SharedPostgres at(String url) {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new StoreRefused(
                    "FANAL_DATABASE_URL must look like jdbc:postgresql://host/database?user=name&password=word.");
        }
        return new SharedPostgres(url);
    }

    @Override
    public void mustExist() {
        // connecting tells
    }

    @Override
    public void connect(HikariConfig config) {
        config.setJdbcUrl(url);
        config.addDataSourceProperty("ApplicationName", "fanal");
        config.addDataSourceProperty("connectTimeout", "3");
        config.addDataSourceProperty("socketTimeout", "60");
        config.addDataSourceProperty("tcpKeepAlive", "true");
        config.setConnectionInitSql("set lock_timeout = '10s'; set idle_in_transaction_session_timeout = '60s'");
    }

    @Override
    public String oneMoment() {
        return "TRANSACTION_REPEATABLE_READ";
    }

    @Override
    public void mustKeepItsWord(Handle handle) {
        for (var setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
            var value = handle.select("select current_setting(?)", setting)
                    .mapTo(String.class)
                    .one();
            if (value.equals("off")) {
                throw new StoreRefused(
                        "PostgreSQL's " + setting + " is off; it must be on, or a crash loses saved texts.");
            }
        }
    }

    @Override
    public void alone(Handle handle) {
        handle.select("select pg_advisory_xact_lock(?)", ONE_WRITER)
                .mapTo(String.class)
                .list();
    }

    @Override
    public void onDisk(Handle handle) {
        // a commit returns when the write-ahead log is on the disk; mustKeepItsWord has looked
    }

    @Override
    public void rowByRow(Handle handle, boolean isWanted) {
        // the driver does so for a statement with a fetch size
    }

    @Override
    public void inAnyOrder(Handle handle) {
        alterReferences(handle, "deferrable initially deferred");
    }

    @Override
    public void allInPlace(Handle handle) {
        handle.execute("set constraints all immediate");
        alterReferences(handle, "not deferrable");
    }

    private static void alterReferences(Handle handle, String how) {
        handle.select("select format('alter table %s alter constraint %I " + how + "', conrelid::regclass, conname)"
                        + " from pg_constraint where contype = 'f' and connamespace = current_schema()::regnamespace")
                .mapTo(String.class)
                .list()
                .forEach(handle::execute);
    }

    @Override
    public StoreRefused refusal(Throwable cause) {
        return new StoreRefused("The database of FANAL_DATABASE_URL does not answer: " + cause.getMessage(), cause);
    }
}
