package org.fanal.store.backup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/** The column types of the dialect that H2 and PostgreSQL share, and how a value of each is written as text. */
enum ColumnType {
    TEXT(Types.VARCHAR) {
        @Override
        Object value(String text) {
            return text;
        }
    },
    WHOLE(Types.BIGINT) {
        @Override
        Object value(String text) {
            return Long.valueOf(text);
        }
    },
    TRUTH(Types.BOOLEAN) {
        @Override
        Optional<String> text(ResultSet row, int column) throws SQLException {
            boolean is = row.getBoolean(column);
            return row.wasNull() ? Optional.empty() : Optional.of(is ? "true" : "false");
        }

        @Override
        Object value(String text) {
            return Boolean.valueOf(text);
        }
    },
    DAY(Types.DATE) {
        @Override
        Optional<String> text(ResultSet row, int column) throws SQLException {
            return Optional.ofNullable(row.getObject(column, LocalDate.class)).map(LocalDate::toString);
        }

        @Override
        Object value(String text) {
            return LocalDate.parse(text);
        }
    },
    INSTANT(Types.TIMESTAMP_WITH_TIMEZONE) {
        @Override
        Optional<String> text(ResultSet row, int column) throws SQLException {
            return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                    .map(time -> time.toInstant().toString());
        }

        @Override
        Object value(String text) {
            return OffsetDateTime.parse(text);
        }
    },
    BYTES(Types.VARBINARY) {
        @Override
        Optional<String> text(ResultSet row, int column) throws SQLException {
            return Optional.ofNullable(row.getBytes(column)).map(HexFormat.of()::formatHex);
        }

        @Override
        Object value(String text) {
            return HexFormat.of().parseHex(text);
        }
    };

    private final int sqlType;

    ColumnType(int sqlType) {
        this.sqlType = sqlType;
    }

    /** The type that the database calls so in {@code information_schema.columns}. */
    static ColumnType named(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "character varying", "character", "text" -> TEXT;
            case "bigint", "integer", "smallint" -> WHOLE;
            case "boolean" -> TRUTH;
            case "date" -> DAY;
            case "timestamp with time zone" -> INSTANT;
            case "binary varying", "bytea" -> BYTES;
            default -> throw new IllegalArgumentException("no column type of the shared dialect: " + name);
        };
    }

    /** For a null of this type. */
    int sqlType() {
        return sqlType;
    }

    Optional<String> text(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    abstract Object value(String text);
}
