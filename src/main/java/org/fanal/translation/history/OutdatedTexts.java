package org.fanal.translation.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fanal.content.Slug;

/** The texts of one language that outlived the source text they were made from. */
public final class OutdatedTexts {
    private final List<Outdated> all;
    private final Map<Text, List<Outdated>> byText = new HashMap<>();

    private OutdatedTexts(List<Outdated> all) {
        this.all = List.copyOf(all);
        for (var each : all) {
            byText.computeIfAbsent(new Text(each.page(), each.translation()), text -> new ArrayList<>())
                    .add(each);
        }
    }

    /** These. */
    public static OutdatedTexts of(List<Outdated> all) {
        return new OutdatedTexts(all);
    }

    /** Reads {@code outdated.tsv}. */
    public static Reading<OutdatedTexts> read(String text, String file) {
        var rows = new Rows(file, "page, key of the source text it was made from, translation hash, date");
        var all = rows.read(text, row -> new Outdated(row.exactly(4).slug(0), row.key(1), row.hash(2), row.date(3)));
        return new Reading<>(new OutdatedTexts(all), rows.problems());
    }

    /** The records of one text, in the order they were made. */
    public List<Outdated> of(Slug page, TextHash translation) {
        return byText.getOrDefault(new Text(page, translation), List.of());
    }

    /** All of them, in the order they were made. */
    public List<Outdated> all() {
        return all;
    }

    /** These and more. */
    public OutdatedTexts with(List<Outdated> more) {
        var joined = new ArrayList<>(all);
        joined.addAll(more);
        return new OutdatedTexts(joined);
    }

    /** The file, a line for each. */
    public String write() {
        return all.stream()
                .map(each ->
                        each.page() + "\t" + each.madeFrom() + "\t" + each.translation() + "\t" + each.since() + "\n")
                .collect(Collectors.joining());
    }

    private record Text(Slug page, TextHash translation) {}
}
