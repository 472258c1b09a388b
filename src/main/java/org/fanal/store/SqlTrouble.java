package org.fanal.store;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;

/** Tells a statement that was wrong from a database that is not there. */
final class SqlTrouble {
    /** SQLSTATE classes whose fault is the statement's or the row's: cardinality, data, constraint, syntax, not supported. */
    private static final Set<String> OF_THE_STATEMENT = Set.of("07", "0A", "21", "22", "23", "42", "44");

    private SqlTrouble() {}

    /** The database's own words within an exception. */
    static Optional<SQLException> in(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return Optional.of(sql);
            }
        }
        return Optional.empty();
    }

    /** Whether the database itself failed, not what it was asked. */
    static boolean isUnavailable(Throwable thrown) {
        return in(thrown).map(SqlTrouble::isUnavailable).orElse(false);
    }

    private static boolean isUnavailable(SQLException trouble) {
        String state = trouble.getSQLState();
        return state == null || state.length() < 2 || !OF_THE_STATEMENT.contains(state.substring(0, 2));
    }
}
