package org.fanal.store.backup;

import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** The tables of the record, by their names. */
final class Schema {
    private static final String COLUMNS = """
            select c.table_name, c.column_name, c.data_type, c.is_identity
            from information_schema.columns c
            join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
            where c.table_schema = ? and t.table_type = 'BASE TABLE' and c.table_name <> 'flyway_schema_history'
            order by c.table_name, c.ordinal_position""";

    private Schema() {}

    static List<Table> of(Handle handle) {
        String schema = handle.queryMetadata(
                (DatabaseMetaData about) -> about.getConnection().getSchema());
        Map<String, List<Column>> columns = new TreeMap<>();
        handle.select(COLUMNS, schema)
                .map(Schema::named)
                .forEach(each -> columns.computeIfAbsent(each.table, any -> new ArrayList<>())
                        .add(each.column));
        var tables = new ArrayList<Table>();
        columns.forEach((name, each) -> tables.add(new Table(small(name), each, primaryKey(handle, schema, name))));
        return tables;
    }

    private static Named named(ResultSet row, StatementContext context) throws SQLException {
        var type = ColumnType.named(row.getString("data_type"));
        boolean isCounted = row.getString("is_identity").equals("YES");
        return new Named(row.getString("table_name"), new Column(small(row.getString("column_name")), type, isCounted));
    }

    private static List<String> primaryKey(Handle handle, String schema, String table) {
        Map<Integer, String> parts = new TreeMap<>();
        handle.queryMetadata(about -> about.getPrimaryKeys(null, schema, table))
                .map((row, context) -> Map.entry(row.getInt("KEY_SEQ"), small(row.getString("COLUMN_NAME"))))
                .forEach(part -> parts.put(part.getKey(), part.getValue()));
        return List.copyOf(parts.values());
    }

    private static String small(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private record Named(String table, Column column) {}
}
