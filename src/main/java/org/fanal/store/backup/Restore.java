package org.fanal.store.backup;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.fanal.store.Store;
import org.fanal.store.StoreRefused;
import org.fanal.store.StoreSettings;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Puts the rows of a backup into an empty database: first looked through to its end, then all rows or none. */
public final class Restore implements BackupReader.Listener {
    private static final int ROWS_AT_A_TIME = 200;

    private final Handle handle;
    private final Map<String, Table> tables = new TreeMap<>();
    private List<Column> columns = List.of();
    private Optional<PreparedBatch> batch = Optional.empty();

    private Restore(Handle handle) {
        this.handle = handle;
        Schema.of(handle).forEach(table -> tables.put(table.name(), table));
    }

    /** What the file holds; throws {@link StoreRefused} when it is no backup, or not whole. */
    public static Summary check(Path file) {
        return BackupReader.read(file, new BackupReader.Listener() {
            @Override
            public void table(String name, List<String> columns) {}

            @Override
            public void row(List<Optional<String>> values) {}
        });
    }

    /** Restores, with tables of the backup's version: opening the store brings them up to date. Throws {@link StoreRefused} when the file is no whole backup or the database holds rows. */
    public static Summary into(StoreSettings settings, Path file) {
        var summary = check(file);
        try (var store = Store.open(settings, summary.version())) {
            if (!store.version().equals(summary.version())) {
                throw new StoreRefused("The database is empty but has tables of version " + store.version()
                        + ", newer than the backup's " + summary.version() + "; give it a new database.");
            }
            store.write(handle -> number(handle, summary.next()));
            store.fill(handle -> {
                var restore = new Restore(handle);
                BackupReader.read(file, restore);
                restore.flush();
            });
        }
        return summary;
    }

    /** Before there are rows: these statements end a transaction of H2. */
    private static int number(Handle handle, Map<String, Long> next) {
        var tables = Schema.of(handle);
        for (var table : tables) {
            int rows = handle.select("select count(*) from " + table.name())
                    .mapTo(Integer.class)
                    .one();
            if (rows > 0) {
                throw new StoreRefused("The database is not empty: " + table.name() + " has " + rows
                        + " rows. Restore into an empty folder or a new database.");
            }
        }
        for (var table : tables) {
            table.counted()
                    .ifPresent(column -> handle.execute("alter table " + table.name() + " alter column " + column
                            + " restart with " + next.getOrDefault(table.name(), 1L)));
        }
        return next.size();
    }

    @Override
    public void table(String name, List<String> columnNames) {
        flush();
        var table = Optional.ofNullable(tables.get(name))
                .orElseThrow(() -> new StoreRefused("The backup has a table " + name + " that this Fanal has not."));
        columns = columnNames.stream().map(table::column).toList();
        batch = Optional.of(handle.prepareBatch(table.insert(columns)));
    }

    @Override
    public void row(List<Optional<String>> values) {
        var rows = batch.orElseThrow();
        for (int i = 0; i < values.size(); i++) {
            var type = columns.get(i).type();
            if (values.get(i).isPresent()) {
                rows.bind(i, type.value(values.get(i).get()));
            } else {
                rows.bindNull(i, type.sqlType());
            }
        }
        rows.add();
        if (rows.size() >= ROWS_AT_A_TIME) {
            rows.execute();
        }
    }

    private void flush() {
        batch.ifPresent(rows -> {
            if (rows.size() > 0) {
                rows.execute();
            }
            rows.close();
        });
        batch = Optional.empty();
    }
}
