package org.fanal.content.finding;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fanal.content.Slug;

/** What readers of one language type when they look for a page, in their own words. They are not translations of each other. */
public final class FindWords {
    /** No words. */
    public static final FindWords NONE = new FindWords(Map.of());

    private final Map<Slug, List<String>> lines = new TreeMap<>();

    public FindWords(Map<Slug, List<String>> lines) {
        lines.forEach((page, words) -> this.lines.put(page, List.copyOf(words)));
    }

    /** The lines for a page, each some words that belong together, under its slug and the slugs it had before. */
    public List<String> of(Slug page, List<Slug> was) {
        var found = new TreeSet<String>(lines.getOrDefault(page, List.of()));
        was.forEach(former -> found.addAll(lines.getOrDefault(former, List.of())));
        return List.copyOf(found);
    }

    /** The pages that have words. */
    public Set<Slug> pages() {
        return Set.copyOf(lines.keySet());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FindWords words && lines.equals(words.lines);
    }

    @Override
    public int hashCode() {
        return lines.hashCode();
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
