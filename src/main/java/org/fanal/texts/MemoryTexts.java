package org.fanal.texts;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Texts that never change: one value. Two that hold the same are equal. */
public final class MemoryTexts implements Texts {
    /** No texts. */
    public static final MemoryTexts EMPTY = new MemoryTexts(new TreeMap<>());

    private final SortedMap<String, String> bodies;

    private MemoryTexts(SortedMap<String, String> bodies) {
        this.bodies = Collections.unmodifiableSortedMap(bodies);
    }

    /** These, by their names. */
    public static MemoryTexts of(Map<String, String> bodies) {
        bodies.keySet().forEach(TextPath::check);
        return new MemoryTexts(new TreeMap<>(bodies));
    }

    /** These with others: a text in place of the one of that name, nothing where there shall be none. */
    public MemoryTexts with(Map<String, Optional<String>> changes) {
        var next = new TreeMap<>(bodies);
        changes.forEach((path, body) ->
                body.ifPresentOrElse(text -> next.put(TextPath.check(path), text), () -> next.remove(path)));
        return new MemoryTexts(next);
    }

    /** All of them, by name. */
    public SortedMap<String, String> all() {
        return bodies;
    }

    /** The text of that name. */
    public Optional<String> body(String path) {
        return Optional.ofNullable(bodies.get(path));
    }

    /** The names under which the other holds something else. */
    public Set<String> changed(MemoryTexts other) {
        var changed = new TreeSet<String>();
        var mine = bodies.entrySet().iterator();
        var its = other.bodies.entrySet().iterator();
        while (mine.hasNext() && its.hasNext()) {
            var one = mine.next();
            var two = its.next();
            if (!one.getKey().equals(two.getKey())) {
                return changedNames(other);
            }
            if (!one.getValue().equals(two.getValue())) {
                changed.add(one.getKey());
            }
        }
        return mine.hasNext() || its.hasNext() ? changedNames(other) : changed;
    }

    private Set<String> changedNames(MemoryTexts other) {
        var names = new TreeSet<>(bodies.keySet());
        names.addAll(other.bodies.keySet());
        names.removeIf(path -> Objects.equals(bodies.get(path), other.bodies.get(path)));
        return names;
    }

    @Override
    public Optional<List<Entry>> list(String folder) {
        var prefix = folder.isEmpty() ? "" : folder + "/";
        var entries = new ArrayList<Entry>();
        var rest = bodies.tailMap(prefix).keySet().iterator();
        while (rest.hasNext()) {
            var path = rest.next();
            if (!path.startsWith(prefix)) {
                break;
            }
            int end = path.indexOf('/', prefix.length());
            entries.add(new Entry(path.substring(prefix.length(), end < 0 ? path.length() : end), end < 0));
            if (end >= 0) {
                rest = bodies.tailMap(path.substring(0, end) + (char) ('/' + 1))
                        .keySet()
                        .iterator();
            }
        }
        entries.sort(Comparator.comparing(Entry::name));
        return entries.isEmpty() && !folder.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(entries));
    }

    @Override
    public Text text(String path, int largest) {
        var body = bodies.get(path);
        return body == null ? Text.ABSENT : Text.of(body.getBytes(StandardCharsets.UTF_8), largest);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MemoryTexts texts && bodies.equals(texts.bodies);
    }

    @Override
    public int hashCode() {
        return bodies.hashCode();
    }

    @Override
    public String toString() {
        return bodies.keySet().toString();
    }
}
