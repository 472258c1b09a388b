package org.fanal.translation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fanal.content.Slug;
import org.fanal.markdown.Segment;
import org.fanal.markdown.SegmentKey;
import org.fanal.markdown.Segmenter;
import org.fanal.translation.po.PoEntry;

/**
 * Gives entries back the context that tools drop, or replace by the place in the source ({@code content/at-my-door.md:31}). An entry
 * whose text stands on the page once can only belong there; of several, the one on that line.
 */
public final class Contexts {
    private final Slug page;
    private final Map<String, List<Segment>> byText;
    private final Set<SegmentKey> taken = new HashSet<>();

    private Contexts(Slug page, List<Segment> segments) {
        this.page = page;
        this.byText = segments.stream()
                .filter(Segment::translatable)
                .collect(Collectors.groupingBy(Segment::text, HashMap::new, Collectors.toList()));
    }

    /** The entries of a page's file, each under a text of the page where that can be told. */
    public static List<PoEntry> restored(Slug page, List<Segment> segments, List<PoEntry> entries) {
        var contexts = new Contexts(page, segments);
        entries.forEach(entry -> contexts.taken.add(contexts.key(entry)));
        return entries.stream().map(contexts::restored).toList();
    }

    private PoEntry restored(PoEntry entry) {
        var namesakes = byText.getOrDefault(entry.id(), List.of());
        boolean known = namesakes.stream().anyMatch(segment -> segment.key().equals(key(entry)));
        if (known || entry.obsolete()) {
            return entry;
        }
        return place(entry, namesakes)
                .filter(segment -> taken.add(segment.key()))
                .map(segment -> entry.inContext(segment.context()))
                .orElse(entry);
    }

    private static Optional<Segment> place(PoEntry entry, List<Segment> namesakes) {
        if (namesakes.size() == 1) {
            return Optional.of(namesakes.get(0));
        }
        var context = entry.context().orElse("");
        return namesakes.stream()
                .filter(segment -> context.endsWith(":" + segment.line()))
                .findFirst();
    }

    private SegmentKey key(PoEntry entry) {
        return Segmenter.key(page, entry.id(), entry.context());
    }
}
