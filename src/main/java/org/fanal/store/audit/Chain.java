package org.fanal.store.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** The chain, gone through row by row. */
public final class Chain {
    private static final int ROWS_AT_A_TIME = 200;

    private long rows;
    private String head = Audit.BEFORE_THE_FIRST;
    private boolean hasLandmark;

    private Chain() {}

    /** Goes through the chain up to the first row that is not right. */
    public static Verification verify(Handle handle) {
        return new Chain().walk(handle, Optional.empty());
    }

    /**
     * Goes through the chain, in which a row with this hash must stand: the last one of an earlier walk, kept elsewhere. Without
     * it nobody can tell that the last rows were taken away.
     */
    public static Verification verify(Handle handle, String landmark) {
        return new Chain().walk(handle, Optional.of(landmark));
    }

    private Verification walk(Handle handle, Optional<String> landmark) {
        var query = handle.createQuery(
                        "select id, at, who, action, subject, detail, previous, hash from audit order by id")
                .setFetchSize(ROWS_AT_A_TIME);
        try (var found = query.map(Chain::row).stream()) {
            for (var each = found.iterator(); each.hasNext(); ) {
                var broken = next(each.next(), landmark);
                if (broken.isPresent()) {
                    return new Verification(rows, head, broken);
                }
            }
        }
        boolean isLost = landmark.isPresent() && !hasLandmark;
        return new Verification(
                rows,
                head,
                isLost
                        ? Optional.of("no row has the hash " + landmark.get() + ": rows were taken away")
                        : Optional.empty());
    }

    private Optional<String> next(Row row, Optional<String> landmark) {
        if (!row.previous.equals(head)) {
            return Optional.of("row " + row.id + ": the row before it was changed, taken away or put in later");
        }
        if (!row.entry.hash(row.previous).equals(row.hash)) {
            return Optional.of("row " + row.id + " was changed");
        }
        rows++;
        head = row.hash;
        hasLandmark |= landmark.filter(head::equals).isPresent();
        return Optional.empty();
    }

    private static Row row(ResultSet row, StatementContext context) throws SQLException {
        var entry = new Entry(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("who"),
                row.getString("action"),
                row.getString("subject"),
                row.getString("detail"));
        return new Row(row.getLong("id"), entry, row.getString("previous"), row.getString("hash"));
    }

    private record Row(long id, Entry entry, String previous, String hash) {}
}
