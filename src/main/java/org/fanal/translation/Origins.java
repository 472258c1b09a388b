package org.fanal.translation;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
 * stale text whose {@code fuzzy} flag was merely cleared is still known by its hash, be it on record as outdated or as confirmed for
 * a text that is gone.
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
        return key(entry.id(), entry.context());
    }

    /** Tools may write the same letters in another normal form of Unicode. */
    private SegmentKey key(String source, Optional<String> context) {
        return Segmenter.key(page, Normalizer.normalize(source, Normalizer.Form.NFC), context);
    }

    /**
     * Every text of the file, once for each source text it is a translation of.
     *
     * @param segments of the page now; with the file's own texts they give keys their words
     */
    public List<Translation> of(List<PoEntry> entries, List<Segment> segments) {
        Map<SegmentKey, String> sources = new HashMap<>();
        segments.forEach(segment -> sources.put(segment.key(), segment.text()));
        var onPage = Set.copyOf(sources.keySet());
        for (var entry : entries) {
            sources.putIfAbsent(key(entry), entry.id());
            sources.putAll(previous(entry));
        }
        var translations = new ArrayList<Translation>();
        for (var entry : entries) {
            if (!entry.text().isBlank()) {
                var place = key(entry);
                var hash = TextHash.of(entry.text());
                for (var madeFrom : madeFrom(entry, place, hash, onPage)) {
                    var source = sources.getOrDefault(madeFrom, "");
                    translations.add(new Translation(madeFrom, source, place, hash, entry));
                }
            }
        }
        return translations;
    }

    /** The text it stands under first, when it was made from that. */
    private Set<SegmentKey> madeFrom(PoEntry entry, SegmentKey present, TextHash hash, Set<SegmentKey> onPage) {
        Set<SegmentKey> recorded = new LinkedHashSet<>();
        outdated.of(page, hash).forEach(record -> recorded.add(record.madeFrom()));
        var confirmed = confirmations.sources(page, hash);
        boolean outlived = !confirmed.isEmpty() && Collections.disjoint(confirmed, onPage);
        boolean marked = entry.fuzzy() && entry.previousId().isPresent();
        boolean isOfPresent = confirmed.contains(present)
                || (!marked && !outlived && (recorded.isEmpty() || recorded.contains(present)));
        Set<SegmentKey> keys = new LinkedHashSet<>();
        if (isOfPresent) {
            keys.add(present);
        }
        if (marked) {
            keys.addAll(previous(entry).keySet());
        }
        recorded.remove(present);
        keys.addAll(recorded);
        keys.addAll(confirmed);
        return keys;
    }

    /** The previous source text under its own context and, because tools leave that out, under the entry's. */
    private Map<SegmentKey, String> previous(PoEntry entry) {
        if (entry.previousId().isEmpty()) {
            return Map.of();
        }
        var id = entry.previousId().get();
        Map<SegmentKey, String> previous = new LinkedHashMap<>();
        previous.put(key(id, entry.previousContext()), id);
        if (entry.previousContext().isEmpty() && !id.equals(entry.id())) {
            previous.put(key(id, entry.context()), id);
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
