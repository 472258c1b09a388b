package org.fanal.store;

import java.sql.DatabaseMetaData;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Every row must point at rows that exist: looked at afterwards, where the database did not look while rows came. */
final class References {
    private References() {}

    /** Throws {@link StoreRefused} naming the first table whose rows point at nothing. */
    static void mustHold(Handle handle) {
        for (var reference : list(handle).values()) {
            long lost = handle.select(lostRows(reference)).mapTo(Long.class).one();
            if (lost > 0) {
                throw new StoreRefused(lost + " rows of " + reference.get(0).table + " point at rows of "
                        + reference.get(0).target + " that are not there; nothing was written.");
            }
        }
    }

    private static Map<String, List<Column>> list(Handle handle) {
        String schema = handle.queryMetadata(
                (DatabaseMetaData about) -> about.getConnection().getSchema());
        return handle
                .select(
                        "select table_name from information_schema.tables"
                                + " where table_schema = ? and table_type = 'BASE TABLE'",
                        schema)
                .mapTo(String.class)
                .list()
                .stream()
                .flatMap(table -> columns(handle, schema, table).stream())
                .collect(Collectors.groupingBy(
                        column -> column.table + " " + column.name, LinkedHashMap::new, Collectors.toList()));
    }

    private static List<Column> columns(Handle handle, String schema, String table) {
        return handle.queryMetadata(about -> about.getImportedKeys(null, schema, table))
                .map((row, context) -> new Column(
                        table,
                        row.getString("FK_NAME"),
                        row.getString("FKCOLUMN_NAME"),
                        row.getString("PKTABLE_NAME"),
                        row.getString("PKCOLUMN_NAME")))
                .list();
    }

    /** A reference of several columns holds when any of them is null (SQL's "match simple"). */
    private static String lostRows(List<Column> reference) {
        var all = new StringJoiner(" and ");
        var same = new StringJoiner(" and ");
        for (var column : reference) {
            all.add("f." + column.from + " is not null");
            same.add("t." + column.to + " = f." + column.from);
        }
        return "select count(*) from " + reference.get(0).table + " f where " + all + " and not exists (select 1 from "
                + reference.get(0).target + " t where " + same + ")";
    }

    /** One column of a reference. */
    private record Column(String table, String name, String from, String target, String to) {}
}
