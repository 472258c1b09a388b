package org.fanal.translation.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.stream.Collectors;
import org.fanal.content.Slug;
import org.fanal.markdown.SegmentKey;

/** Every change of the source that is on record. */
public final class Successions {
    private final List<Succession> all;
    private final Map<Text, List<Succession>> byTarget = new HashMap<>();

    private Successions(List<Succession> all) {
        this.all = List.copyOf(all);
        for (var each : inForce(all)) {
            byTarget.computeIfAbsent(new Text(each.page(), each.to()), text -> new ArrayList<>())
                    .add(each);
        }
    }

    /** These. Of two about the same change the newer one counts; of two on one day, the later one. */
    public static Successions of(List<Succession> all) {
        return new Successions(all);
    }

    /** Reads {@code successions.tsv}. */
    public static Reading<Successions> read(String text, String file) {
        var rows = new Rows(file, "page, old key, new key, severity, date");
        var all = rows.read(
                text,
                row -> new Succession(row.exactly(5).slug(0), row.key(1), row.key(2), row.severity(3), row.date(4)));
        return new Reading<>(new Successions(all), rows.problems());
    }

    /** The segment itself and all it grew from, the least changed first, then the nearest. A circle is walked once. */
    public List<Ancestor> ancestors(Slug page, SegmentKey segment) {
        var itself = new Ancestor(segment, Severity.FORMAT, Optional.empty());
        if (!byTarget.containsKey(new Text(page, segment))) {
            return List.of(itself);
        }
        var found = new ArrayList<Ancestor>();
        var seen = new HashSet<SegmentKey>();
        var open = new PriorityQueue<Step>(Comparator.comparing((Step step) -> step.ancestor.worst())
                .thenComparing(Step::length)
                .thenComparing(step -> step.ancestor.key()));
        open.add(new Step(itself, 0));
        while (!open.isEmpty()) {
            var step = open.remove();
            if (seen.add(step.ancestor.key())) {
                found.add(step.ancestor);
                byTarget.getOrDefault(new Text(page, step.ancestor.key()), List.of())
                        .forEach(change -> open.add(step.back(change)));
            }
        }
        return found;
    }

    /** All of them, in the order they were made. */
    public List<Succession> all() {
        return all;
    }

    /** These and more. */
    public Successions with(List<Succession> more) {
        var joined = new ArrayList<>(all);
        joined.addAll(more);
        return new Successions(joined);
    }

    /** The file, a line for each. */
    public String write() {
        return all.stream().map(Successions::line).collect(Collectors.joining());
    }

    private static String line(Succession each) {
        return String.join(
                        "\t",
                        each.page().text(),
                        each.from().text(),
                        each.to().text(),
                        each.severity().key(),
                        each.on().toString())
                + "\n";
    }

    private static List<Succession> inForce(List<Succession> all) {
        var last = new LinkedHashMap<Change, Succession>();
        for (var each : all) {
            last.merge(new Change(each.page(), each.from(), each.to()), each, Successions::newer);
        }
        return List.copyOf(last.values());
    }

    private static Succession newer(Succession earlierLine, Succession laterLine) {
        return laterLine.on().isBefore(earlierLine.on()) ? earlierLine : laterLine;
    }

    private record Text(Slug page, SegmentKey key) {}

    private record Change(Slug page, SegmentKey from, SegmentKey to) {}

    private record Step(Ancestor ancestor, int length) {
        Step back(Succession change) {
            var worst = ancestor.worst().worse(change.severity());
            return new Step(new Ancestor(change.from(), worst, Optional.of(day(worst, change))), length + 1);
        }

        private LocalDate day(Severity worst, Succession change) {
            var known = ancestor.worst() == worst ? ancestor.on() : Optional.<LocalDate>empty();
            if (change.severity() != worst) {
                return known.orElseThrow();
            }
            return known.filter(day -> day.isAfter(change.on())).orElse(change.on());
        }
    }
}
