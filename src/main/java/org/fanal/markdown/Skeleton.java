package org.fanal.markdown;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.fanal.markdown.syntax.Block;

/** A page with its segments lifted out. */
public final class Skeleton {
    private final List<Segment> front;
    private final Map<SegmentKey, Segment> segments;
    private final List<Slot> slots;
    private final List<Piece> pieces;
    private final List<Block> blocks;
    private final List<String> anchors;
    private final List<Link> links;

    /** @param front title, short title, summary */
    Skeleton(
            List<Segment> front,
            Map<SegmentKey, Segment> segments,
            List<Slot> slots,
            List<Piece> pieces,
            List<Block> blocks,
            List<String> anchors,
            List<Link> links) {
        this.front = List.copyOf(front);
        this.segments = new LinkedHashMap<>(segments);
        this.slots = List.copyOf(slots);
        this.pieces = List.copyOf(pieces);
        this.blocks = List.copyOf(blocks);
        this.anchors = List.copyOf(anchors);
        this.links = List.copyOf(links);
    }

    /** All segments of the page once each, in the order of the page: title, short title and summary first. */
    public List<Segment> segments() {
        return List.copyOf(segments.values());
    }

    /** The segment with this key. */
    public Optional<Segment> segment(SegmentKey key) {
        return Optional.ofNullable(segments.get(key));
    }

    /** The title. */
    public Segment title() {
        return front.get(0);
    }

    /** The title for menus. */
    public Segment shortTitle() {
        return front.get(1);
    }

    /** One sentence that says what the page is for. */
    public Segment summary() {
        return front.get(2);
    }

    /** The slots of the body in document order (a segment that occurs twice has two). */
    public List<Slot> slots() {
        return slots;
    }

    /** Anchors a link may point to, in document order. */
    public List<String> anchors() {
        return anchors;
    }

    /** Every link of the source page: relative links, {@code number:} links and footnotes, as they are written. */
    public List<Link> links() {
        return links;
    }

    /**
     * A link of the source page and its line in the file; {@code target} is {@code page.md#anchor}, {@code number:id},
     * {@code ^id} or an address.
     */
    public record Link(String target, int line) {}

    /** The body with every slot filled: the source's block structure, whatever the fills say. */
    public Html fill(Filler filler) {
        var out = new StringBuilder();
        pieces.forEach(piece -> piece.write(slots, filler, out));
        return new Html(out.toString());
    }

    /** The body as Markdown, every slot replaced by the given canonical text (for {@code .md} and {@code .txt}). */
    public String fillText(Function<Slot, String> text) {
        return MarkdownText.write(blocks, slots.iterator(), text);
    }
}
