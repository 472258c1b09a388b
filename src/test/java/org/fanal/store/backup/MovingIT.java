package org.fanal.store.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.fanal.store.PostgresServer;
import org.fanal.store.Store;
import org.fanal.store.StoreRefused;
import org.fanal.store.StoreSettings;
import org.fanal.store.audit.Audit;
import org.fanal.store.audit.Chain;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A record moves from H2 to PostgreSQL and back: the lines of its backup stay the same. */
class MovingIT {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    @TempDir
    Path folder;

    private final Audit audit = new Audit(Clock.systemUTC());

    @Test
    void fromH2ToPostgresAndBack() throws IOException {
        try (var postgres = PostgresServer.start()) {
            var there = new StoreSettings(folder, Optional.of(postgres.newDatabase()));
            var here = StoreSettings.embedded(folder.resolve("one"));
            var back = StoreSettings.embedded(folder.resolve("two"));
            try (var store = Store.open(here)) {
                store.write(this::aPersonAndTheLinkThatPointAtEachOther);
            }
            var first = backup(here, "first");
            Restore.into(there, first);
            try (var store = Store.open(there)) {
                assertEquals(Optional.empty(), store.read(Chain::verify).broken());
            }
            var second = backup(there, "second");
            assertEquals(lines(first), lines(second));
            assertThrows(StoreRefused.class, () -> Restore.into(there, first));
            Restore.into(back, second);
            assertEquals(lines(first), lines(backup(back, "third")));
            try (var store = Store.open(there)) {
                store.write(this::aRowMore);
                assertThrows(RuntimeException.class, () -> store.write(MovingIT::aLinkToNobody));
            }
        }
    }

    @Test
    void aReferenceToNothingIsFoundBeforeAnythingIsKept() {
        try (var store = Store.open(StoreSettings.embedded(folder))) {
            assertThrows(StoreRefused.class, () -> store.fill(handle -> aLinkToNobody(handle)));
            int links = store.read(handle -> handle.select("select count(*) from link")
                    .mapTo(Integer.class)
                    .one());
            assertEquals(0, links);
        }
    }

    private int aPersonAndTheLinkThatPointAtEachOther(Handle handle) {
        audit.add(handle, "ana", "wrote", "tab\t and\nline \\ \u0645", "");
        handle.execute("insert into link (token_hash, kind, needs_second, made_at)"
                + " values (repeat('a', 64), 'first', false, current_timestamp)");
        handle.execute("insert into person (name, name_key, link, joined_at)"
                + " select 'Ana', 'ana', id, current_timestamp from link");
        return handle.execute("insert into link (token_hash, kind, person, needs_second, made_at)"
                + " select repeat('b', 64), 'reset', id, false, current_timestamp from person");
    }

    private int aRowMore(Handle handle) {
        audit.add(handle, "ana", "wrote", "after", "");
        return 1;
    }

    private static int aLinkToNobody(Handle handle) {
        return handle.execute("insert into link (token_hash, kind, person, needs_second, made_at)"
                + " values (repeat('c', 64), 'reset', 77, false, current_timestamp)");
    }

    private Path backup(StoreSettings settings, String name) {
        var file = folder.resolve(name);
        try (var store = Store.existing(settings);
                var writing = BackupFile.begin(file)) {
            Backup.write(store, NOW, writing.stream());
            writing.finish();
        }
        return file;
    }

    private static List<String> lines(Path file) throws IOException {
        try (var lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            return lines.lines().toList();
        }
    }
}
