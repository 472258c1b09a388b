package org.fanal.editing.effect;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fanal.content.Slug;
import org.fanal.markdown.BlockType;
import org.fanal.markdown.Segment;
import org.fanal.markdown.SegmentKey;
import org.fanal.page.Page;
import org.fanal.page.Site;

/** A page before and after a change; one of the two may not be there. */
record PagePair(Optional<Page> before, Optional<Page> after) {
    /** All pages of which a text differs, in the order of the later Site, then those that are gone. */
    static List<PagePair> differing(Site before, Site after) {
        var pairs = new ArrayList<PagePair>();
        var seen = new HashSet<Slug>();
        for (var page : after.pages()) {
            var former = before.page(page.slug()).or(() -> renamed(before, after, page));
            former.map(Page::slug).ifPresent(seen::add);
            var pair = new PagePair(former, Optional.of(page));
            if (!pair.isSame()) {
                pairs.add(pair);
            }
        }
        before.pages().stream()
                .filter(page -> !seen.contains(page.slug()))
                .forEach(page -> pairs.add(new PagePair(Optional.of(page), Optional.empty())));
        return pairs;
    }

    /** Some pairs, and a pair for each further page whose text is the same. */
    static List<PagePair> with(List<PagePair> pairs, Site before, List<Page> further) {
        var all = new ArrayList<>(pairs);
        further.stream()
                .filter(page -> pairs.stream().noneMatch(pair -> pair.after().equals(Optional.of(page))))
                .forEach(page -> all.add(new PagePair(before.page(page.slug()), Optional.of(page))));
        return all;
    }

    private static Optional<Page> renamed(Site before, Site after, Page page) {
        return page.source().front().was().stream()
                .filter(old -> after.page(old).isEmpty())
                .flatMap(old -> before.page(old).stream())
                .findFirst();
    }

    /** What tells a segment from another, whatever its page is called. */
    record Name(String text, Optional<String> context) {
        static Name of(Segment segment) {
            return new Name(segment.text(), segment.context());
        }
    }

    Map<Name, Segment> segmentsBefore() {
        return segments(before);
    }

    Map<Name, Segment> segmentsAfter() {
        return segments(after);
    }

    private boolean isSame() {
        return before.isPresent()
                && after.isPresent()
                && (before.get() == after.get()
                        || List.copyOf(segmentsBefore().keySet())
                                .equals(List.copyOf(segmentsAfter().keySet())));
    }

    private static Map<Name, Segment> segments(Optional<Page> page) {
        var segments = new LinkedHashMap<Name, Segment>();
        page.map(each -> each.skeleton().segments()).orElse(List.of()).stream()
                .filter(Segment::translatable)
                .forEach(segment -> segments.putIfAbsent(Name.of(segment), segment));
        return segments;
    }

    /** Keys of the segments that stand in a danger block. */
    static Set<SegmentKey> inDanger(Optional<Page> page) {
        var keys = new HashSet<SegmentKey>();
        page.map(each -> each.skeleton().slots()).orElse(List.of()).stream()
                .filter(slot ->
                        slot.block().filter(block -> block == BlockType.DANGER).isPresent())
                .forEach(slot -> keys.add(slot.segment().key()));
        return keys;
    }
}
