package org.fanal.translation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanal.content.Slug;
import org.fanal.markdown.Segment;
import org.fanal.markdown.SegmentKey;
import org.fanal.translation.alignment.Alignment;
import org.fanal.translation.alignment.Alignment.Piece;
import org.fanal.translation.history.Confirmations;
import org.fanal.translation.history.Successions;
import org.fanal.translation.po.PoEntry;

/** Finds the text of a page's PO file that belongs to each segment of the page as it is now. */
public final class Placing {
    private final Slug page;
    private final List<Segment> segments;
    private final Origins origins;
    private final Successions successions;
    private final Confirmations confirmations;

    /** @param segments of the page, in its order; those that are not to be translated get nothing */
    public Placing(
            Slug page, List<Segment> segments, Origins origins, Successions successions, Confirmations confirmations) {
        this.page = page;
        this.segments = segments.stream().filter(Segment::translatable).toList();
        this.origins = origins;
        this.successions = successions;
        this.confirmations = confirmations;
    }

    /** A text and what it is worth for its segment. */
    public record Placed(Translation translation, Rendition rendition) {}

    /** The text for each segment that has one, taken from the given translations of the file. */
    public Map<SegmentKey, Placed> of(List<PoEntry> entries, List<Translation> translations) {
        var offers = new Offers(page, successions, confirmations, origins, translations);
        var aligned = aligned(entries);
        Map<SegmentKey, Placed> placed = new HashMap<>();
        for (var segment : segments) {
            offers.of(segment.key(), Optional.ofNullable(aligned.get(segment.key())))
                    .ifPresent(offer -> placed.put(segment.key(), offer));
        }
        return placed;
    }

    /** For each segment the file does not know yet, the text in it that seems to have become the segment. */
    private Map<SegmentKey, SegmentKey> aligned(List<PoEntry> entries) {
        var before = new ArrayList<Piece>();
        var known = new HashSet<SegmentKey>();
        for (var entry : entries) {
            if (!entry.obsolete()) {
                var key = origins.key(entry);
                known.add(key);
                before.add(new Piece(/* identity= */ key.text(), /* text= */ entry.id()));
            }
        }
        if (segments.stream().allMatch(segment -> known.contains(segment.key()))) {
            return Map.of();
        }
        var after = segments.stream()
                .map(segment -> new Piece(segment.key().text(), segment.text()))
                .toList();
        Map<SegmentKey, SegmentKey> aligned = new HashMap<>();
        for (var pair : Alignment.of(before, after)) {
            if (!pair.equal()) {
                aligned.put(
                        segments.get(pair.after()).key(),
                        new SegmentKey(before.get(pair.before()).identity()));
            }
        }
        return aligned;
    }
}
