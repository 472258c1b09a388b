package org.fanal.translation.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes a table apart (RFC 4180), whatever stands between its cells: comma, semicolon or tab. Empty lines are left out. */
final class CsvRows {
    private final String text;
    private final char separator;
    private final List<Row> rows = new ArrayList<>();
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private int at;
    private int line = 1;

    private CsvRows(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /** @param line where it begins, from 1 */
    record Row(int line, List<String> cells, String written) {
        Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A table.
     *
     * @param unclosed the row in which a quotation mark opens that is never closed, with all that follows
     */
    record Table(List<Row> rows, Optional<Row> unclosed) {}

    /** @param text with LF line ends */
    static Table read(String text) {
        return new CsvRows(text, separator(text)).table();
    }

    /** Spreadsheets of many countries write semicolons; some say so in a first line of their own. */
    private static char separator(String text) {
        if (text.startsWith("sep=") && text.length() > 4) {
            return text.charAt(4);
        }
        var first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char best = ',';
        for (char each : new char[] {';', '\t'}) {
            best = count(first, each) > count(first, best) ? each : best;
        }
        return best;
    }

    private static long count(String line, char c) {
        return line.chars().filter(each -> each == c).count();
    }

    private Table table() {
        while (at < text.length()) {
            int from = at;
            int begun = line;
            boolean closed = row();
            var written = text.substring(from, at);
            var row = new Row(begun, cells, written.stripTrailing());
            cells.clear();
            if (!closed) {
                return new Table(rows, Optional.of(row));
            }
            if (!written.isBlank() && !(begun == 1 && written.startsWith("sep="))) {
                rows.add(row);
            }
        }
        return new Table(rows, Optional.empty());
    }

    /** Reads one row; false when the text ends inside quotation marks. */
    private boolean row() {
        boolean quoted = false;
        while (at < text.length()) {
            char c = text.charAt(at);
            at++;
            line += c == '\n' ? 1 : 0;
            if (quoted) {
                quoted = inQuotes(c);
            } else if (c == '"' && cell.isEmpty()) {
                quoted = true;
            } else if (c == separator) {
                endCell();
            } else if (c == '\n') {
                break;
            } else {
                cell.append(c);
            }
        }
        endCell();
        return !quoted;
    }

    /** Whether the cell is still quoted after this character. */
    private boolean inQuotes(char c) {
        if (c != '"') {
            cell.append(c);
            return true;
        }
        boolean doubled = at < text.length() && text.charAt(at) == '"';
        if (doubled) {
            cell.append(c);
            at++;
        }
        return doubled;
    }

    private void endCell() {
        cells.add(cell.toString());
        cell.setLength(0);
    }
}
