package org.fanal.translation.exchange.table;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Cells of a table (RFC 4180), guarded: a spreadsheet takes a cell that begins with certain characters for a formula. */
final class Cells {
    private static final String FORMULA = "[=+\\-@\\t\\r\\n\uff1d\uff0b\uff0d\uff20]";
    private static final Pattern DANGEROUS = Pattern.compile("'*" + FORMULA + ".*", Pattern.DOTALL);
    private static final Pattern GUARDED = Pattern.compile("'+" + FORMULA + ".*", Pattern.DOTALL);

    private Cells() {}

    /** A line of a table with its line end. */
    static String line(List<String> cells) {
        return cells.stream().map(Cells::written).collect(Collectors.joining(",")) + "\r\n";
    }

    /** What was in a cell before it was guarded. */
    static String unguarded(String cell) {
        return GUARDED.matcher(cell).matches() ? cell.substring(1) : cell;
    }

    private static String written(String cell) {
        var guarded = DANGEROUS.matcher(cell).matches() ? "'" + cell : cell;
        return "\"" + guarded.replace("\"", "\"\"") + "\"";
    }
}
