package org.fanal.store;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;

/** Brings the tables up to date: {@code db/migration/V001__people.sql} and so on, each once, in order. */
final class Migrations {
    private final DataSource source;

    Migrations(DataSource source) {
        this.source = source;
    }

    /** All that have not run yet. */
    void run() {
        upTo(MigrationVersion.LATEST);
    }

    /** Those up to a version, such as 003. */
    void run(String version) {
        upTo(MigrationVersion.fromVersion(version));
    }

    /** The version of the tables as they are. */
    Optional<String> version() {
        return Optional.ofNullable(flyway(MigrationVersion.LATEST).info().current())
                .map(info -> info.getVersion().getVersion());
    }

    void mustHaveRun() {
        if (version().isEmpty()) {
            throw new StoreRefused("The database is empty: nothing of Fanal is in it.");
        }
    }

    private void upTo(MigrationVersion target) {
        try {
            var flyway = flyway(target);
            refuseANewerDatabase(flyway);
            flyway.migrate();
        } catch (FlywayException e) {
            throw new StoreRefused("The tables cannot be brought up to date: " + e.getMessage(), e);
        }
    }

    private static void refuseANewerDatabase(Flyway flyway) {
        var newest = newest(Arrays.stream(flyway.info().all())
                .filter(info -> info.getState().isResolved()));
        var there = newest(Arrays.stream(flyway.info().applied()));
        if (there.compareTo(newest) > 0) {
            throw new StoreRefused("The database is of a newer Fanal, with tables of version " + there
                    + "; this one knows them up to " + newest + ".");
        }
    }

    private static MigrationVersion newest(Stream<MigrationInfo> migrations) {
        return migrations
                .map(MigrationInfo::getVersion)
                .max(Comparator.naturalOrder())
                .orElse(MigrationVersion.EMPTY);
    }

    private Flyway flyway(MigrationVersion target) {
        return Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration")
                .target(target)
                .load();
    }
}
