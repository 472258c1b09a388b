package org.fanal.translation.exchange.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.fanal.content.Slug;
import org.fanal.translation.exchange.text.HeaderFields;
import org.fanal.translation.exchange.text.PageTexts;
import org.fanal.translation.exchange.text.Received;
import org.fanal.translation.po.PoEntry;

/** Puts rows together: those of one page and export, and the forms of one text with plurals. */
final class Gathering {
    private static final Pattern FORM = Pattern.compile("(\\d): (.+)", Pattern.DOTALL);

    private final String file;
    private final Map<HeaderFields, List<PoEntry>> entries = new LinkedHashMap<>();
    private final Map<Counted, Integer> plurals = new LinkedHashMap<>();

    Gathering(String file) {
        this.file = file;
    }

    private record Counted(HeaderFields of, Optional<String> context, String many) {}

    void add(int line, Function<Column, String> cell, boolean fuzzy) {
        var of = new HeaderFields(
                Slug.parse(cell.apply(Column.PAGE).strip()),
                said(cell.apply(Column.LANGUAGE)),
                said(cell.apply(Column.BASE)).filter(PageTexts::isBase));
        var former = said(cell.apply(Column.FORMER));
        var entry = PoEntry.of(said(cell.apply(Column.CONTEXT)), cell.apply(Column.SOURCE), cell.apply(Column.TARGET))
                .marked(fuzzy, Optional.empty(), former, Optional.empty())
                .described(List.of(), references(cell.apply(Column.LOCATION)))
                .at(line);
        var form = FORM.matcher(cell.apply(Column.PLURAL).strip());
        if (form.matches()) {
            addForm(of, entry, Integer.parseInt(form.group(1)), form.group(2));
        } else {
            of(of).add(entry);
        }
    }

    List<Received> files() {
        return entries.entrySet().stream()
                .map(each -> each.getKey().received(file, each.getValue()))
                .toList();
    }

    private void addForm(HeaderFields of, PoEntry entry, int form, String many) {
        var all = of(of);
        var counted = new Counted(of, entry.context(), many);
        var place = plurals.get(counted);
        if (place == null || isFilled(all.get(place), form)) {
            plurals.put(counted, all.size());
            all.add(entry.counted(Optional.of(many)).withStrings(placed(List.of(), form, entry.text())));
        } else {
            var first = all.get(place);
            all.set(
                    place,
                    first.withStrings(placed(first.strings(), form, entry.text()))
                            .marked(
                                    first.fuzzy() || entry.fuzzy(),
                                    Optional.empty(),
                                    first.previousId(),
                                    Optional.empty()));
        }
    }

    private static boolean isFilled(PoEntry entry, int form) {
        return form < entry.strings().size() && !entry.strings().get(form).isEmpty();
    }

    private static List<String> placed(List<String> strings, int form, String text) {
        var grown = new ArrayList<>(strings);
        grown.addAll(Collections.nCopies(Math.max(0, form + 1 - grown.size()), ""));
        grown.set(form, text);
        return grown;
    }

    private List<PoEntry> of(HeaderFields header) {
        return entries.computeIfAbsent(header, each -> new ArrayList<>());
    }

    private static Optional<String> said(String cell) {
        return Optional.of(cell.strip()).filter(text -> !text.isEmpty());
    }

    private static List<String> references(String cell) {
        return said(cell).map(text -> List.of(text.split("\\s+"))).orElse(List.of());
    }
}
