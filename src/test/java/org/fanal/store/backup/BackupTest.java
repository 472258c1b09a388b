package org.fanal.store.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPInputStream;
import org.fanal.store.Store;
import org.fanal.store.StoreRefused;
import org.fanal.store.StoreSettings;
import org.fanal.store.audit.Audit;
import org.fanal.store.audit.Chain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
    private static final String ODD = "tab\t line\n return\r slash\\ \\N \\t quote' \u0645\u0646 \uD83C\uDFEE";

    @TempDir
    Path folder;

    private final Audit audit = new Audit(Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC));
    private Path file = Path.of("");

    @Test
    void everyRowComesBackAndTheNextRowTakesTheNextNumber() {
        try (var store = open("one")) {
            add(store, ODD);
            add(store, "");
            backup(store);
        }
        assertEquals(
                2,
                Restore.into(StoreSettings.embedded(folder.resolve("two")), file)
                        .rows());
        try (var store = open("two")) {
            assertEquals(List.of(ODD, ""), details(store));
            assertEquals(Optional.empty(), store.read(Chain::verify).broken());
            add(store, "after");
            int last = store.read(handle -> handle.select("select max(id) from audit")
                    .mapTo(Integer.class)
                    .one());
            assertEquals(3, last);
        }
    }

    @Test
    void aFileThatOnlyItsOwnerReadsAndNoUnfinishedOneBesideIt() throws IOException {
        try (var store = open("one")) {
            backup(store);
        }
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertThrows(StoreRefused.class, () -> BackupFile.begin(file));
        var other = folder.resolve("other");
        BackupFile.begin(other).close();
        assertFalse(Files.exists(folder.resolve("other.part")));
        assertFalse(Files.exists(other));
    }

    @Test
    void aDamagedOrShortenedBackupIsRefusedAndLeavesNothing() throws IOException {
        try (var store = open("one")) {
            add(store, ODD);
            backup(store);
        }
        var whole = Files.readAllBytes(file);
        var text = unpacked();
        for (int at = 12; at < whole.length; at += 7) {
            var changed = whole.clone();
            changed[at] ^= 0x10;
            Files.write(file, changed);
            assertTrue(isRefused() || unpacked().equals(text), "byte " + at);
            Files.write(file, java.util.Arrays.copyOf(whole, at));
            assertThrows(StoreRefused.class, () -> Restore.check(file), "length " + at);
        }
        var target = folder.resolve("two");
        assertThrows(StoreRefused.class, () -> Restore.into(StoreSettings.embedded(target), file));
        assertFalse(Files.exists(target));
    }

    @Test
    void aDatabaseWithRowsIsNotRestoredInto() {
        try (var store = open("one")) {
            add(store, ODD);
            backup(store);
        }
        var refused = assertThrows(
                StoreRefused.class, () -> Restore.into(StoreSettings.embedded(folder.resolve("one")), file));
        assertTrue(refused.reason().contains("not empty"), refused.reason());
    }

    @Test
    void aFileThatIsNoBackupIsRefused() throws IOException {
        file = Files.writeString(folder.resolve("note"), "not a backup");
        assertThrows(StoreRefused.class, () -> Restore.check(file));
    }

    /** The drill: people go on writing while the backup is made; it holds all that was acknowledged before it began. */
    @Test
    void aBackupDuringWritingHoldsAllThatWasAcknowledgedBeforeAndOnlyWholeWrites() throws Exception {
        var acknowledged = new AtomicInteger();
        var goOn = new AtomicBoolean(true);
        try (var store = open("one")) {
            store.write(handle -> handle.execute(
                    "create table pair (id bigint generated always as identity primary key, half integer not null)"));
            var writer = new Thread(() -> {
                while (goOn.get()) {
                    store.write(handle -> {
                        audit.add(handle, "ana", "wrote", "pair", "");
                        handle.execute("insert into pair (half) values (1)");
                        return handle.execute("insert into pair (half) values (2)");
                    });
                    acknowledged.incrementAndGet();
                }
            });
            writer.start();
            while (acknowledged.get() < 50) {
                Thread.onSpinWait();
            }
            int before = acknowledged.get();
            backup(store);
            goOn.set(false);
            writer.join();
            var rows = new ArrayList<String>();
            BackupReader.read(file, new BackupReader.Listener() {
                private String table = "";

                @Override
                public void table(String name, List<String> columns) {
                    table = name;
                }

                @Override
                public void row(List<Optional<String>> values) {
                    rows.add(table);
                }
            });
            int audits = (int) rows.stream().filter("audit"::equals).count();
            assertTrue(audits >= before, audits + " of " + before);
            assertEquals(2 * audits, rows.stream().filter("pair"::equals).count());
        }
    }

    /** A bit that fills up the last byte of the packed text may change: the text does not. */
    private String unpacked() throws IOException {
        try (var packed = new GZIPInputStream(Files.newInputStream(file))) {
            return new String(packed.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private boolean isRefused() {
        try {
            Restore.check(file);
            return false;
        } catch (StoreRefused e) {
            return true;
        }
    }

    private void backup(Store store) {
        file = folder.resolve("backup");
        try (var writing = BackupFile.begin(file)) {
            Backup.write(store, Instant.parse("2026-11-23T12:00:00Z"), writing.stream());
            writing.finish();
        }
    }

    private void add(Store store, String detail) {
        store.write(handle -> {
            audit.add(handle, "ana", "wrote", "a page", detail);
            return 1;
        });
    }

    private static List<String> details(Store store) {
        return store.read(handle -> handle.select("select detail from audit order by id")
                .mapTo(String.class)
                .list());
    }

    private Store open(String name) {
        return Store.open(StoreSettings.embedded(folder.resolve(name)));
    }
}
