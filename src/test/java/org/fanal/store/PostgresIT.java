package org.fanal.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.fanal.store.audit.Audit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostgresIT {
    private static PostgresServer postgres;

    private final Audit audit = new Audit(Clock.systemUTC());

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

    @Test
    void whatIsWrittenIsThereAfterACrashOfTheServerAndThePoolReconnects() {
        try (var store = Store.open(at(postgres.newDatabase()))) {
            add(store);
            postgres.crash();
            assertThrows(StoreUnavailable.class, () -> add(store));
            assertThrows(StoreUnavailable.class, () -> rows(store));
            postgres.startAgain();
            assertEquals(1, soon(() -> rows(store)));
            assertEquals(1, soon(() -> add(store)));
            assertEquals(2, rows(store));
        }
    }

    @Test
    void manyWritersOfTwoNodesMakeOneChain() throws InterruptedException {
        var url = postgres.newDatabase();
        try (var one = Store.open(at(url));
                var two = Store.open(at(url))) {
            var writers = new Thread[8];
            for (int i = 0; i < writers.length; i++) {
                var store = i % 2 == 0 ? one : two;
                writers[i] = new Thread(() -> {
                    for (int row = 0; row < 25; row++) {
                        add(store);
                    }
                });
                writers[i].start();
            }
            for (var writer : writers) {
                writer.join();
            }
            assertEquals(8 * 25, rows(one));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fsync", "synchronous_commit", "full_page_writes"})
    void aServerThatForgetsWhatItAcknowledgedIsRefused(String setting) {
        postgres.stop();
        postgres.startAgain(setting + "=off");
        try {
            var settings = at(postgres.newDatabase());
            var refused = assertThrows(StoreRefused.class, () -> Store.open(settings));
            assertTrue(refused.reason().contains(setting), refused.reason());
        } finally {
            postgres.stop();
            postgres.startAgain();
        }
    }

    private static StoreSettings at(String url) {
        return new StoreSettings(Path.of("data"), Optional.of(url));
    }

    /** The pool looks for the server again every few seconds. */
    private static int soon(IntSupplier work) {
        for (int i = 0; ; i++) {
            try {
                return work.getAsInt();
            } catch (StoreUnavailable e) {
                assertTrue(i < 30, "still unavailable");
            }
        }
    }

    private int add(Store store) {
        return store.write(handle -> {
            audit.add(handle, "ana", "invited", "ben", "");
            return 1;
        });
    }

    private static int rows(Store store) {
        return store.read(handle ->
                handle.select("select count(*) from audit").mapTo(Integer.class).one());
    }
}
