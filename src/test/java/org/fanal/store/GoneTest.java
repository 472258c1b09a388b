package org.fanal.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.fanal.store.audit.Audit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The embedded database goes away under a running server. */
class GoneTest {
    @TempDir
    Path data;

    private final Audit audit = new Audit(Clock.systemUTC());
    private Store store;

    @BeforeEach
    void oneRow() {
        store = Store.open(StoreSettings.embedded(data));
        add();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aDatabaseThatClosedItselfIsOpenedAgain() {
        assertThrows(
                StoreUnavailable.class,
                () -> store.read(handle -> handle.execute("shutdown immediately") + handle.execute("call 1")));
        add();
        assertEquals(2, rows());
    }

    @Test
    void nothingIsAcknowledgedIntoAFileThatWasTakenAwayAndNoEmptyOneIsMade() throws IOException {
        var file = data.resolve("fanal.mv.db");
        Files.move(file, data.resolve("elsewhere"));
        assertThrows(StoreUnavailable.class, this::add);
        assertThrows(StoreUnavailable.class, this::add);
        assertThrows(StoreUnavailable.class, this::rows);
        assertTrue(Files.notExists(file));
        Files.move(data.resolve("elsewhere"), file);
        add();
        assertTrue(rows() >= 2);
    }

    @Test
    void aWriterWhoseWorkFailsDoesNotHoldTheNext() {
        assertThrows(
                IllegalStateException.class,
                () -> store.write(handle -> {
                    throw new IllegalStateException("a bug");
                }));
        assertThrows(IllegalStateException.class, () -> store.write(handle -> store.write(inner -> 1)));
        add();
        assertEquals(2, rows());
    }

    private void add() {
        store.write(handle -> {
            audit.add(handle, "ana", "invited", "ben", "");
            return 1;
        });
    }

    private int rows() {
        return store.read(handle ->
                handle.select("select count(*) from audit").mapTo(Integer.class).one());
    }
}
