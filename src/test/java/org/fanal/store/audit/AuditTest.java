package org.fanal.store.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.fanal.store.Store;
import org.fanal.store.StoreSettings;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditTest {
    @TempDir
    Path folder;

    private final Audit audit = new Audit(Clock.systemUTC());
    private Store store;

    @BeforeEach
    void threeRows() {
        store = Store.open(StoreSettings.embedded(folder));
        for (var subject : new String[] {"at-my-door", "warrants", "protest \u0645\n"}) {
            store.write(handle -> {
                audit.add(handle, "ana", "published", subject, "");
                return 1;
            });
        }
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void anUntouchedChainIsWhole() {
        var found = verify();
        assertEquals(Optional.empty(), found.broken());
        assertEquals(3, found.rows());
        assertEquals(
                Optional.empty(),
                store.read(handle -> Chain.verify(handle, found.head())).broken());
    }

    @Test
    void aChangedRowIsNamed() {
        tamper("update audit set who = 'ben' where id = 2");
        assertEquals(Optional.of("row 2 was changed"), verify().broken());
        assertEquals(1, verify().rows());
    }

    @Test
    void aChangedTimeIsNamed() {
        tamper("update audit set at = timestamp with time zone '2020-01-01 00:00:00+00' where id = 3");
        assertEquals(Optional.of("row 3 was changed"), verify().broken());
    }

    @Test
    void theRowAfterOneThatWasTakenAwayIsNamed() {
        tamper("delete from audit where id = 2");
        assertTrue(verify().broken().orElseThrow().startsWith("row 3: the row before it"));
    }

    @Test
    void rowsTakenAwayFromTheEndAreMissedByTheHashThatWasKept() {
        var kept = verify().head();
        tamper("delete from audit where id = 3");
        assertEquals(Optional.empty(), verify().broken());
        var found = store.read(handle -> Chain.verify(handle, kept));
        assertTrue(found.broken().orElseThrow().contains(kept));
    }

    @Test
    void aFieldCannotLendItsLettersToTheNext() {
        var one = new Entry(java.time.Instant.EPOCH, "ana", "x", "", "");
        var other = new Entry(java.time.Instant.EPOCH, "an", "ax", "", "");
        assertTrue(!one.hash("").equals(other.hash("")));
    }

    @Test
    void theDatabaseRefusesASecondRowAfterTheSameOne() {
        assertThrows(
                JdbiException.class,
                () -> tamper(
                        "insert into audit (at, who, action, subject, detail, previous, hash)"
                                + " select at, who, action, subject, detail, previous, repeat('0', 64) from audit where id = 3"));
    }

    private Verification verify() {
        return store.read(Chain::verify);
    }

    private void tamper(String sql) {
        store.write(handle -> handle.execute(sql));
    }
}
