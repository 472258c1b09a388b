package org.fanal.translation.exchange.table;

import java.util.List;
import java.util.stream.Collectors;
import org.fanal.translation.exchange.text.Formula;

/** Cells of a table (RFC 4180). */
final class Cells {
    private Cells() {}

    /** A line of a table with its line end. */
    static String line(List<String> cells) {
        return cells.stream().map(Cells::written).collect(Collectors.joining(",")) + "\r\n";
    }

    private static String written(String cell) {
        return "\"" + Formula.guarded(cell).replace("\"", "\"\"") + "\"";
    }
}
