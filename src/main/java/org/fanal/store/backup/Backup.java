package org.fanal.store.backup;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.fanal.store.Store;
import org.jdbi.v3.core.Handle;

/**
 * Every row of one moment as compressed text, the same from either database: {@code fanal backup}, version and time, then each
 * table with its rows, and at the end their number and a SHA-256 of all lines before. Others go on writing meanwhile.
 */
public final class Backup {
    static final String FIRST_LINE = "fanal backup 1";
    private static final int ROWS_AT_A_TIME = 200;

    private final BufferedWriter to;
    private final Digested digest = new Digested();
    private long rows;

    private Backup(OutputStream to) {
        this.to = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
    }

    /** Writes all rows; the stream stays open. */
    public static void write(Store store, Instant now, OutputStream file) {
        try {
            var packed = new GZIPOutputStream(file, 1 << 16);
            var backup = new Backup(packed);
            backup.line(FIRST_LINE);
            backup.line(Line.of(texts("version", store.version())));
            backup.line(Line.of(texts("at", now.toString())));
            store.readAll(backup::tables);
            backup.end();
            packed.finish();
            file.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long tables(Handle handle) {
        try {
            for (var table : Schema.of(handle)) {
                rows(handle, table);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void rows(Handle handle, Table table) throws IOException {
        var head = texts("table", table.name());
        head.add(next(handle, table));
        table.columnNames().forEach(name -> head.add(Optional.of(name)));
        line(Line.of(head));
        var query = handle.createQuery(table.select()).setFetchSize(ROWS_AT_A_TIME);
        try (var found = query.map((row, context) -> Line.of(values(table, row))).stream()) {
            for (var each = found.iterator(); each.hasNext(); ) {
                line(each.next());
                rows++;
            }
        }
    }

    private static Optional<String> next(Handle handle, Table table) {
        return table.counted()
                .map(column -> handle.select("select coalesce(max(" + column + "), 0) + 1 from " + table.name())
                        .mapTo(String.class)
                        .one());
    }

    private static List<Optional<String>> values(Table table, ResultSet row) throws SQLException {
        var fields = texts("row");
        for (int i = 0; i < table.columns().size(); i++) {
            fields.add(table.columns().get(i).type().text(row, i + 1));
        }
        return fields;
    }

    private void end() throws IOException {
        to.write(Line.of(texts("end", "" + rows, digest.hex())));
        to.write('\n');
        to.flush();
    }

    private void line(String line) throws IOException {
        digest.add(line);
        to.write(line);
        to.write('\n');
    }

    private static List<Optional<String>> texts(String... fields) {
        var texts = new ArrayList<Optional<String>>();
        for (var field : fields) {
            texts.add(Optional.of(field));
        }
        return texts;
    }
}
