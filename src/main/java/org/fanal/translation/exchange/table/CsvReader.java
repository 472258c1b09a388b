package org.fanal.translation.exchange.table;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.fanal.translation.exchange.table.CsvRows.Row;
import org.fanal.translation.exchange.text.Decoded;
import org.fanal.translation.exchange.text.Formula;
import org.fanal.translation.exchange.text.Intake;

/** Reads tables as spreadsheets and converters write them back. */
public final class CsvReader {
    private static final Set<String> YES = Set.of("1", "x", "true", "yes", "fuzzy");
    private static final String COLUMNS = "Keep the first line of the table you got: it names the columns.";
    private static final String QUOTES = "Set a cell that holds a comma or a line end between quotation marks.";
    private static final String UTF_8 = "Save the table as \"CSV UTF-8\".";

    private final Decoded text;
    private final Intake intake;
    private final Map<Column, Integer> columns = new EnumMap<>(Column.class);
    private int width;

    private CsvReader(Decoded text, Intake intake) {
        this.text = text;
        this.intake = intake;
    }

    /** Whether the first line names the columns that are needed. */
    public static boolean isTable(Decoded text) {
        var lines = text.text().lines().filter(line -> !line.isBlank() && !line.startsWith("sep="));
        var first = lines.findFirst().orElse("");
        var rows = CsvRows.read(first).rows();
        return !rows.isEmpty() && named(rows.get(0)).keySet().containsAll(List.of(Column.SOURCE, Column.TARGET));
    }

    /** Reads one file. */
    public static void read(Decoded text, Intake intake) {
        new CsvReader(text, intake).read();
    }

    private void read() {
        text.damaged()
                .ifPresent(line -> intake.fail(line, "From here on there are bytes that are not UTF-8 text.", UTF_8));
        var table = CsvRows.read(text.text());
        if (!isTable(text)) {
            intake.keep(1, text.text(), "The columns \"source\" and \"target\" are missing.", COLUMNS);
            return;
        }
        var head = table.rows().stream().findFirst().orElseThrow();
        columns.putAll(named(head));
        width = head.cells().size();
        var gathered = new Gathering(intake.file());
        table.rows().stream().skip(1).forEach(row -> take(row, gathered));
        gathered.files().forEach(intake::take);
        table.unclosed()
                .ifPresent(row -> intake.keep(
                        row.line(), row.written(), "A quotation mark opens here and is never closed.", QUOTES));
    }

    private void take(Row row, Gathering gathered) {
        if (row.cells().size() > width) {
            var what = "This line has " + row.cells().size() + " cells, the first line has " + width + ".";
            intake.keep(row.line(), row.written(), what, QUOTES);
        } else if (text.isDamaged(row.written())) {
            intake.keep(row.line(), row.written(), "This line lost characters when it was saved.", UTF_8);
        } else if (cell(row, Column.SOURCE).isBlank()) {
            keepSourceless(row);
        } else {
            gathered.add(row.line(), column -> cell(row, column), isYes(cell(row, Column.FUZZY)));
        }
    }

    private void keepSourceless(Row row) {
        if (!cell(row, Column.TARGET).isBlank()) {
            intake.keep(
                    row.line(),
                    row.written(),
                    "This line has a translation and no source text.",
                    "Copy the source text back into its cell.");
        }
    }

    /** Only our own tables are guarded: in those of others an apostrophe is an apostrophe. */
    private String cell(Row row, Column column) {
        int place = columns.getOrDefault(column, Integer.MAX_VALUE);
        var cell = place < row.cells().size() ? row.cells().get(place) : "";
        return columns.containsKey(Column.BASE) ? Formula.unguarded(cell) : cell;
    }

    private static boolean isYes(String cell) {
        return YES.contains(cell.strip().toLowerCase(Locale.ROOT));
    }

    private static Map<Column, Integer> named(Row head) {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        for (int i = 0; i < head.cells().size(); i++) {
            int place = i;
            Column.named(head.cells().get(i)).ifPresent(column -> places.putIfAbsent(column, place));
        }
        return places;
    }
}
