package org.fanal.store;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the tables up to date: {@code db/migration/V001__people.sql} and so on, each once, in order. */
final class Migrations {
    private final DataSource source;

    Migrations(DataSource source) {
        this.source = source;
    }

    void run() {
        try {
            Flyway.configure()
                    .dataSource(source)
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new StoreRefused("The tables cannot be brought up to date: " + e.getMessage(), e);
        }
    }
}
