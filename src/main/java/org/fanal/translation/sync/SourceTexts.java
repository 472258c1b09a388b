package org.fanal.translation.sync;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.fanal.content.Slug;
import org.fanal.markdown.Segment;
import org.fanal.markdown.SegmentKey;
import org.fanal.markdown.Segmenter;
import org.fanal.translation.po.PoEntry;

/** Source texts of a page, old and new, by their keys. */
final class SourceTexts {
    private final Slug page;
    private final Map<SegmentKey, Text> known = new ConcurrentHashMap<>();

    SourceTexts(Slug page) {
        this.page = page;
    }

    /** A source text and the context that tells it apart from an equal one. */
    record Text(Optional<String> context, String id) {}

    void learn(Segment segment) {
        learn(segment.context(), segment.text());
    }

    /** Learns the texts that entries stand under and, of outdated ones, the texts they were made from. */
    void learn(List<PoEntry> entries) {
        for (var entry : entries) {
            learn(entry.context(), entry.id());
            entry.previousId().ifPresent(id -> {
                learn(entry.context(), id);
                learn(entry.previousContext(), id);
            });
        }
    }

    Optional<Text> find(SegmentKey key) {
        return Optional.ofNullable(known.get(key));
    }

    private void learn(Optional<String> context, String id) {
        known.putIfAbsent(Segmenter.key(page, id, context), new Text(context, id));
    }
}
