package org.fanal.translation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanal.content.Slug;
import org.fanal.markdown.Segment;
import org.fanal.markdown.SegmentKey;
import org.fanal.markdown.Segmenter;
import org.fanal.translation.history.Confirmations;
import org.fanal.translation.history.Outdated;
import org.fanal.translation.history.OutdatedTexts;
import org.fanal.translation.history.TextHash;
import org.fanal.translation.po.PoEntry;

/**
 * Finds out which source text each text of a page's PO file was made from. No flag is trusted to make a text newer than it is: a
 * stale text whose {@code fuzzy} flag was merely cleared is still known by its hash.
 */
public final class Origins {
    private final Slug page;
    private final Confirmations confirmations;
    private final OutdatedTexts outdated;

    public Origins(Slug page, Confirmations confirmations, OutdatedTexts outdated) {
        this.page = page;
        this.confirmations = confirmations;
        this.outdated = outdated;
    }

    /** Key of the source text an entry stands under. */
    public SegmentKey key(PoEntry entry) {
        return Segmenter.key(page, entry.id(), entry.context());
    }

    /**
     * Every text of the file, once for each source text it is a translation of.
     *
     * @param segments of the page now; with the file's own texts they give keys their words
     */
    public List<Translation> of(List<PoEntry> entries, List<Segment> segments) {
        Map<SegmentKey, String> sources = new HashMap<>();
        Map<String, List<SegmentKey>> places = new HashMap<>();
        for (var segment : segments) {
            sources.put(segment.key(), segment.text());
            places.computeIfAbsent(segment.text(), text -> new ArrayList<>()).add(segment.key());
        }
        for (var entry : entries) {
            sources.putIfAbsent(key(entry), entry.id());
            sources.putAll(previous(entry));
        }
        var translations = new ArrayList<Translation>();
        for (var entry : entries) {
            if (!entry.text().isBlank()) {
                var place = place(entry, places.getOrDefault(entry.id(), List.of()));
                var hash = TextHash.of(entry.text());
                for (var madeFrom : madeFrom(entry, place, hash)) {
                    var source = sources.getOrDefault(madeFrom, "");
                    translations.add(new Translation(madeFrom, source, place, hash, entry));
                }
            }
        }
        return translations;
    }

    /** Tools drop contexts; where the text is on the page only once it is still known which segment is meant. */
    private SegmentKey place(PoEntry entry, List<SegmentKey> alike) {
        return entry.context().isEmpty() && alike.size() == 1 ? alike.get(0) : key(entry);
    }

    private List<SegmentKey> madeFrom(PoEntry entry, SegmentKey present, TextHash hash) {
        if (confirmations.has(page, present, hash)) {
            return List.of(present);
        }
        var recorded = outdated.of(page, hash).stream()
                .map(Outdated::madeFrom)
                .distinct()
                .toList();
        if (entry.fuzzy() && entry.previousId().isPresent()) {
            var keys = new ArrayList<>(previous(entry).keySet());
            recorded.stream()
                    .filter(key -> !key.equals(present) && !keys.contains(key))
                    .forEach(keys::add);
            return keys;
        }
        return recorded.isEmpty() || recorded.contains(present) ? List.of(present) : recorded;
    }

    /** The previous source text under its own context and, because tools leave that out, under the entry's. */
    private Map<SegmentKey, String> previous(PoEntry entry) {
        if (entry.previousId().isEmpty()) {
            return Map.of();
        }
        var id = entry.previousId().get();
        Map<SegmentKey, String> previous = new LinkedHashMap<>();
        previous.put(Segmenter.key(page, id, entry.previousContext()), id);
        if (entry.previousContext().isEmpty() && !id.equals(entry.id())) {
            previous.put(Segmenter.key(page, id, entry.context()), id);
        }
        return previous;
    }

    /** The day a text was found outdated, the newest when there are several. */
    Optional<LocalDate> outdatedSince(Translation translation) {
        return outdated.of(page, translation.hash()).stream()
                .filter(record -> record.madeFrom().equals(translation.madeFrom()))
                .map(Outdated::since)
                .max(LocalDate::compareTo);
    }
}
