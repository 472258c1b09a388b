package org.fanal.view.data;

import java.util.ArrayList;
import java.util.List;

/** A table as CSV (RFC 4180), safe to open in a spreadsheet: no cell is taken for a formula. */
final class Csv {
    /** Without it spreadsheets take the file for another encoding. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final StringBuilder out = new StringBuilder(BYTE_ORDER_MARK);

    Csv row(List<String> cells) {
        List<String> quoted = new ArrayList<>();
        cells.forEach(cell -> quoted.add('"' + plain(cell).replace("\"", "\"\"") + '"'));
        out.append(String.join(",", quoted)).append("\r\n");
        return this;
    }

    String text() {
        return out.toString();
    }

    /** An apostrophe tells a spreadsheet that a text follows (OWASP, CSV Injection). */
    private static String plain(String cell) {
        return cell.matches("(?s)[=+\\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20].*") ? "'" + cell : cell;
    }
}
