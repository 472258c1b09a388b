package org.fanal.store;

import com.zaxxer.hikari.HikariConfig;
import org.jdbi.v3.core.Handle;

/** A PostgreSQL database that several nodes may share. */
final class SharedPostgres implements Database {
    private static final long ONE_WRITER = 0x46616e616cL;

    private final String url;

    SharedPostgres(String url) {
        this.url = url;
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
    public StoreRefused refusal(Throwable cause) {
        return new StoreRefused("The database of FANAL_DATABASE_URL does not answer: " + cause.getMessage(), cause);
    }
}
