package org.fanal.editing.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** How values stand in columns; for every room of the record. */
public final class Columns {
    private Columns() {}

    /** A time as a column takes it. */
    public static OffsetDateTime time(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    /** The time in a column. */
    public static Instant time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** The id in a column, if there is one. */
    public static Optional<Long> id(ResultSet row, String column) throws SQLException {
        long id = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(id);
    }

    /** The text in a column, if there is one. */
    public static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    /** From the columns of a person (none for files), its pseudonym, and a time. */
    public static Signature signature(ResultSet row, String person, String pseudonym, String at) throws SQLException {
        return new Signature(id(row, person), text(row, pseudonym).orElse(Signature.FILES), time(row, at));
    }
}
