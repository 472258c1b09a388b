package org.fanal.translation.exchange.table;

import java.util.ArrayList;
import java.util.List;
import org.fanal.translation.exchange.text.PageTexts;
import org.fanal.translation.po.PoEntry;

/** Pages as one table. The first columns are named as translate-toolkit names them. Leftovers stay behind. */
public final class CsvPages {
    /** So that spreadsheets see that it is UTF-8. */
    static final String MARK = "\ufeff";

    private CsvPages() {}

    /** The table, to be stored as UTF-8. */
    public static String write(List<PageTexts> pages) {
        var out = new StringBuilder(MARK);
        out.append(Cells.line(Column.written().stream().map(Column::title).toList()));
        for (var page : pages) {
            page.entries().stream()
                    .filter(entry -> !entry.obsolete())
                    .flatMap(entry -> rows(page, entry).stream())
                    .map(Cells::line)
                    .forEach(out::append);
        }
        return out.toString();
    }

    private static List<List<String>> rows(PageTexts page, PoEntry entry) {
        var rows = new ArrayList<List<String>>();
        for (int form = 0; form < entry.strings().size(); form++) {
            rows.add(row(page, entry, form));
        }
        return rows;
    }

    private static List<String> row(PageTexts page, PoEntry entry, int form) {
        var text = entry.strings().get(form);
        var cells = new ArrayList<String>();
        for (var column : Column.written()) {
            cells.add(
                    switch (column) {
                        case LOCATION -> String.join(" ", entry.references());
                        case SOURCE -> form == 0 ? entry.id() : entry.plural().orElse(entry.id());
                        case TARGET -> text;
                        case STATE -> state(entry, text);
                        case FUZZY -> "";
                        case CONTEXT -> entry.context().orElse("");
                        case NOTES -> String.join("\n", entry.extracted());
                        case FORMER -> entry.previousId().orElse("");
                        case PLURAL ->
                            entry.plural().map(many -> form + ": " + many).orElse("");
                        case PAGE -> page.page().text();
                        case LANGUAGE -> page.language().tag();
                        case BASE -> page.base();
                    });
        }
        return cells;
    }

    private static String state(PoEntry entry, String text) {
        if (text.isBlank()) {
            return "missing";
        }
        var unsure = entry.previousId().isPresent() ? "outdated" : "draft";
        return entry.fuzzy() ? unsure : "confirmed";
    }
}
