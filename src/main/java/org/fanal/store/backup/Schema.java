package org.fanal.store.backup;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/** The tables of the record, in an order in which each comes after those that its rows point at. */
final class Schema {
    private static final String COLUMNS = """
            select c.table_name, c.column_name, c.data_type, c.is_identity
            from information_schema.columns c
            join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
            where c.table_schema = ? and t.table_type = 'BASE TABLE' and c.table_name <> 'flyway_schema_history'
            order by c.table_name, c.ordinal_position""";

    private final Connection connection;

    private Schema(Connection connection) {
        this.connection = connection;
    }

    static List<Table> of(Handle handle) {
        try {
            return new Schema(handle.getConnection()).inOrder();
        } catch (SQLException e) {
            throw new org.jdbi.v3.core.statement.UnableToExecuteStatementException(e, null);
        }
    }

    private List<Table> inOrder() throws SQLException {
        var ordered = new LinkedHashMap<String, Table>();
        var waiting = new ArrayList<>(tables());
        while (!waiting.isEmpty()) {
            var ready = waiting.stream()
                    .filter(table -> ordered.keySet().containsAll(table.needs()))
                    .toList();
            if (ready.isEmpty()) {
                throw new IllegalStateException("tables that point at each other in a circle: " + waiting);
            }
            ready.forEach(table -> ordered.put(table.name(), table));
            waiting.removeAll(ready);
        }
        return List.copyOf(ordered.values());
    }

    private List<Table> tables() throws SQLException {
        Map<String, List<Column>> columns = new TreeMap<>();
        try (var statement = connection.prepareStatement(COLUMNS)) {
            statement.setString(1, connection.getSchema());
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    var type = ColumnType.named(rows.getString(3));
                    var column = new Column(
                            small(rows.getString(2)), type, rows.getString(4).equals("YES"));
                    columns.computeIfAbsent(rows.getString(1), any -> new ArrayList<>())
                            .add(column);
                }
            }
        }
        var tables = new ArrayList<Table>();
        for (var name : columns.keySet()) {
            tables.add(new Table(small(name), columns.get(name), primaryKey(name), needs(name)));
        }
        return tables;
    }

    private List<String> primaryKey(String table) throws SQLException {
        Map<Short, String> parts = new TreeMap<>();
        try (var keys = about().getPrimaryKeys(null, connection.getSchema(), table)) {
            while (keys.next()) {
                parts.put(keys.getShort("KEY_SEQ"), small(keys.getString("COLUMN_NAME")));
            }
        }
        return List.copyOf(parts.values());
    }

    private Set<String> needs(String table) throws SQLException {
        Set<String> needs = new TreeSet<>();
        try (ResultSet keys = about().getImportedKeys(null, connection.getSchema(), table)) {
            while (keys.next()) {
                needs.add(small(keys.getString("PKTABLE_NAME")));
            }
        }
        needs.remove(small(table));
        return needs;
    }

    private DatabaseMetaData about() throws SQLException {
        return connection.getMetaData();
    }

    private static String small(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
