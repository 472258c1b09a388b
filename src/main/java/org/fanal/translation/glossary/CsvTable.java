package org.fanal.translation.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A table of comma-separated cells (RFC 4180), empty lines left out. */
record CsvTable(List<Row> rows, Optional<Integer> unclosed) {
    /** @param line where the row begins, from 1 */
    record Row(int line, List<String> cells) {}

    static CsvTable parse(String csv) {
        var rows = new ArrayList<Row>();
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        int line = 1;
        int rowLine = 1;
        int quoteLine = 1;
        var text = csv.replace("\uFEFF", "").replace("\r\n", "\n").replace('\r', '\n');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            line += c == '\n' ? 1 : 0;
            if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
                quoteLine = line;
            } else if (!quoted && c == ',') {
                cells.add(take(cell));
            } else if (!quoted && c == '\n') {
                cells.add(take(cell));
                addRow(rows, rowLine, cells);
                rowLine = line;
            } else {
                cell.append(c);
            }
        }
        cells.add(take(cell));
        addRow(rows, rowLine, cells);
        return new CsvTable(rows, quoted ? Optional.of(quoteLine) : Optional.empty());
    }

    private static String take(StringBuilder cell) {
        var text = cell.toString();
        cell.setLength(0);
        return text;
    }

    private static void addRow(List<Row> rows, int line, List<String> cells) {
        if (cells.size() > 1 || !cells.get(0).isBlank()) {
            rows.add(new Row(line, List.copyOf(cells)));
        }
        cells.clear();
    }
}
