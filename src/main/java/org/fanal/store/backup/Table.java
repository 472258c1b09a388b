package org.fanal.store.backup;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fanal.store.StoreRefused;

/**
 * A table, by its name in small letters.
 *
 * @param order the columns of the primary key
 */
record Table(String name, List<Column> columns, List<String> order) {
    Table {
        columns = List.copyOf(columns);
        order = List.copyOf(order);
    }

    List<String> columnNames() {
        return columns.stream().map(Column::name).toList();
    }

    /** The column whose numbers the database gives. */
    Optional<String> counted() {
        return columns.stream().filter(Column::isCounted).map(Column::name).findFirst();
    }

    String select() {
        return "select " + String.join(", ", columnNames()) + " from " + name
                + (order.isEmpty() ? "" : " order by " + String.join(", ", order));
    }

    /** With numbers of its own for the columns that the database would number. */
    String insert(List<Column> columns) {
        var names = columns.stream().map(Column::name).collect(Collectors.joining(", "));
        var marks = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
        return "insert into " + name + " (" + names + ") overriding system value values (" + marks + ")";
    }

    Column column(String column) {
        return columns.stream()
                .filter(each -> each.name().equals(column))
                .findFirst()
                .orElseThrow(() -> new StoreRefused(
                        "The backup has a column " + name + "." + column + " that this Fanal has not."));
    }
}
