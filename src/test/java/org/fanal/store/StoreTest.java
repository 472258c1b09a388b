package org.fanal.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.fanal.store.audit.Audit;
import org.jdbi.v3.core.Handle;
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

    @Test
    void aReadSeesEveryTableAsOfOneMoment() {
        var audit = new Audit(Clock.systemUTC());
        try (var store = open()) {
            store.write(handle -> handle.execute("create table other (id bigint primary key)"));
            int[] seen = store.read(handle -> {
                int before = count(handle, "audit");
                store.write(writing -> {
                    audit.add(writing, "ana", "wrote", "both", "");
                    return writing.execute("insert into other (id) values (1)");
                });
                return new int[] {before, count(handle, "audit"), count(handle, "other")};
            });
            assertEquals(List.of(0, 0, 0), Arrays.stream(seen).boxed().toList());
        }
    }

    @Test
    void whatIsWrittenThroughAReadIsNotKept() {
        var audit = new Audit(Clock.systemUTC());
        try (var store = open()) {
            store.read(handle -> {
                audit.add(handle, "ana", "invited", "ben", "");
                return 1;
            });
            assertEquals(0, rows(store));
        }
    }

    private static int count(Handle handle, String table) {
        return handle.select("select count(*) from " + table)
                .mapTo(Integer.class)
                .one();
    }

    private Store open() {
        return Store.open(StoreSettings.embedded(folder.resolve("data")));
    }

    private static int rows(Store store) {
        return store.read(handle ->
                handle.select("select count(*) from audit").mapTo(Integer.class).one());
    }
}
