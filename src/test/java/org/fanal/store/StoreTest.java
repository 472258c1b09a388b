package org.fanal.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import org.fanal.store.audit.Audit;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
    @TempDir
    Path folder;

    @Test
    void whatIsWrittenIsThereAfterClosingAndOpeningAgain() {
        var audit = new Audit(Clock.systemUTC());
        try (var store = open()) {
            store.write(handle -> {
                audit.add(handle, "ana", "invited", "ben", "");
                return 1;
            });
            assertEquals(1, rows(store));
        }
        try (var store = open()) {
            assertEquals(1, rows(store));
        }
    }

    @Test
    void aFolderOfItsOwnIsMadeThatNobodyElseMayOpen() throws Exception {
        open().close();
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("data"))));
    }

    @Test
    void aWriteThatThrowsLeavesNothing() {
        var audit = new Audit(Clock.systemUTC());
        try (var store = open()) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> store.write(handle -> {
                        audit.add(handle, "ana", "invited", "ben", "");
                        throw new IllegalArgumentException("changed my mind");
                    }));
            assertEquals(0, rows(store));
        }
    }

    @Test
    void aRowTheDatabaseRefusesIsTheStatementsFaultNotTheDatabases() {
        try (var store = open()) {
            assertThrows(
                    UnableToExecuteStatementException.class,
                    () -> store.write(handle -> handle.execute("insert into audit (who) values ('ana')")));
        }
    }

    private Store open() {
        return Store.open(StoreSettings.embedded(folder.resolve("data")));
    }

    private static int rows(Store store) {
        return store.read(handle ->
                handle.select("select count(*) from audit").mapTo(Integer.class).one());
    }
}
