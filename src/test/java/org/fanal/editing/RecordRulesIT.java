package org.fanal.editing;

import java.util.Optional;
import org.fanal.store.PostgresServer;
import org.fanal.store.Store;
import org.fanal.store.StoreSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The same on PostgreSQL. */
class RecordRulesIT extends RecordRulesTest {
    private static PostgresServer postgres;

    @BeforeAll
    static void start() {
        postgres = PostgresServer.start();
    }

    @AfterAll
    static void stop() {
        if (postgres != null) {
            postgres.close();
        }
    }

    @Override
    Store open() {
        return Store.open(new StoreSettings(folder, Optional.of(postgres.newDatabase())));
    }
}
