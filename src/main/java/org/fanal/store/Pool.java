package org.fanal.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/** Connections kept open: one kind for writing, one for reading. */
final class Pool {
    private static final int GIVE_UP_AFTER_MILLIS = 2_000;

    private Pool() {}

    /** There is one writer; bringing the tables up to date takes up to three connections. */
    static HikariDataSource ofTheWriter(Database database) {
        return new HikariDataSource(config(database, "write", 3));
    }

    /** Each reader sees the database as it stood at one moment. */
    static HikariDataSource ofReaders(Database database) {
        var config = config(database, "read", 8);
        config.setReadOnly(true);
        config.setTransactionIsolation(database.oneMoment());
        return new HikariDataSource(config);
    }

    private static HikariConfig config(Database database, String name, int size) {
        var config = new HikariConfig();
        database.connect(config);
        config.setPoolName(name);
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(GIVE_UP_AFTER_MILLIS);
        config.setValidationTimeout(1_000);
        return config;
    }
}
