package org.fanal.translation.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fanal.content.Slug;
import org.fanal.markdown.SegmentKey;

/** All confirmations of one language: the only thing that makes a translation Confirmed. */
public final class Confirmations {
    private final List<Confirmation> all;
    private final Map<Text, Set<SegmentKey>> sources = new HashMap<>();

    private Confirmations(List<Confirmation> all) {
        this.all = List.copyOf(all);
        for (var each : all) {
            sources.computeIfAbsent(new Text(each.page(), each.translation()), text -> new LinkedHashSet<>())
                    .add(each.source());
        }
    }

    /** These. */
    public static Confirmations of(List<Confirmation> all) {
        return new Confirmations(all);
    }

    /** Reads {@code confirmed.tsv}. */
    public static Reading<Confirmations> read(String text, String file) {
        var rows = new Rows(file, "page, source key, translation hash, date");
        var all =
                rows.read(text, row -> new Confirmation(row.exactly(4).slug(0), row.key(1), row.hash(2), row.date(3)));
        return new Reading<>(new Confirmations(all), rows.problems());
    }

    /** Whether a second person confirmed exactly this pair. */
    public boolean has(Slug page, SegmentKey source, TextHash translation) {
        return sources(page, translation).contains(source);
    }

    /** All source texts of which this was confirmed as the translation. */
    public Set<SegmentKey> sources(Slug page, TextHash translation) {
        return Collections.unmodifiableSet(sources.getOrDefault(new Text(page, translation), Set.of()));
    }

    /** All of them, in the order they were made. */
    public List<Confirmation> all() {
        return all;
    }

    /** These and more. */
    public Confirmations with(List<Confirmation> more) {
        var joined = new ArrayList<>(all);
        joined.addAll(more);
        return new Confirmations(joined);
    }

    /** The file, a line for each. */
    public String write() {
        return all.stream()
                .map(each -> each.page() + "\t" + each.source() + "\t" + each.translation() + "\t" + each.on() + "\n")
                .collect(Collectors.joining());
    }

    private record Text(Slug page, TextHash translation) {}
}
