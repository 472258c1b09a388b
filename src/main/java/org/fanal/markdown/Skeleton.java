package org.fanal.markdown;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.fanal.markdown.reading.Canonical;
import org.fanal.markdown.syntax.Block;
import org.fanal.markdown.syntax.BlockText;
import org.fanal.markdown.syntax.Span;

/** A page with its segments lifted out. */
public final class Skeleton {
    private final List<Segment> front;
    private final Map<SegmentKey, Segment> segments;
    private final List<Segment> inOrder;
    private final List<Slot> slots;
    private final List<Piece> pieces;
    private final List<Part> parts;
    private final List<Block> blocks;
    private final List<String> anchors;
    private final List<Link> links;

    /** @param front title, short title, summary */
    Skeleton(
            List<Segment> front,
            Map<SegmentKey, Segment> segments,
            List<Slot> slots,
            List<Piece> pieces,
            List<Part> parts,
            List<Block> blocks,
            List<String> anchors,
            List<Link> links) {
        this.front = List.copyOf(front);
        this.segments = Map.copyOf(segments);
        this.inOrder = List.copyOf(segments.values());
        this.slots = List.copyOf(slots);
        this.pieces = List.copyOf(pieces);
        this.parts = List.copyOf(parts);
        this.blocks = List.copyOf(blocks);
        this.anchors = List.copyOf(anchors);
        this.links = List.copyOf(links);
    }

    /** All segments of the page once each, in the order of the page: title, short title and summary first. */
    public List<Segment> segments() {
        return inOrder;
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
        var fills = slots.stream().map(filler::fill).toList();
        var out = new StringBuilder();
        pieces.forEach(piece -> piece.write(fills, filler, out));
        return new Html(out.toString());
    }

    /** What the body consists of at its top level, in document order. */
    public List<Part> parts() {
        return parts;
    }

    /** A heading of the top level and all that stands under it; nothing when no such heading has this anchor. */
    public List<Part> section(String anchor) {
        var section = new ArrayList<Part>();
        for (var part : parts) {
            if (!section.isEmpty()
                    && part.level() > 0
                    && part.level() <= section.get(0).level()) {
                break;
            }
            if (!section.isEmpty() || part.anchor().equals(Optional.of(anchor))) {
                section.add(part);
            }
        }
        return section;
    }

    /** The slots of one part. */
    public List<Slot> slots(Part part) {
        return slots.subList(part.firstSlot(), part.endSlot());
    }

    /** Some parts with their slots filled. */
    public Html fill(List<Part> some, Filler filler) {
        var fills = new ArrayList<>(Collections.nCopies(slots.size(), Fill.NONE));
        var out = new StringBuilder();
        for (var part : some) {
            for (int i = part.firstSlot(); i < part.endSlot(); i++) {
                fills.set(i, filler.fill(slots.get(i)));
            }
            pieces.subList(part.firstPiece(), part.endPiece()).forEach(piece -> piece.write(fills, filler, out));
        }
        return new Html(out.toString());
    }

    /** The body as Markdown, every slot replaced by the given canonical text (for {@code .md} and {@code .txt}). */
    public String fillText(Function<Slot, String> text) {
        var next = slots.iterator();
        return BlockText.write(
                blocks,
                spans -> Span.hasLetters(spans) || Span.leads(spans)
                        ? text.apply(next.next())
                        : Canonical.of(spans).text());
    }

    /** A piece of a skeleton: finished markup, or a place that is filled later. */
    interface Piece {
        void write(List<Fill> fills, Filler filler, StringBuilder out);

        /** Finished markup. */
        record Literal(String markup) implements Piece {
            @Override
            public void write(List<Fill> fills, Filler filler, StringBuilder out) {
                out.append(markup);
            }
        }

        /** The word that names a kind of block. */
        record Label(BlockType block) implements Piece {
            @Override
            public void write(List<Fill> fills, Filler filler, StringBuilder out) {
                out.append(filler.label(block).text());
            }
        }

        /** The words of a slot once more, without mark or following content: a column's name beside each cell on a phone. */
        record Echo(int slot) implements Piece {
            @Override
            public void write(List<Fill> fills, Filler filler, StringBuilder out) {
                var fill = fills.get(slot);
                words(fill, fill.foreign().isPresent(), out);
            }
        }

        /** A slot; with a tag when the slot is all that its element holds, so that the element can carry the language. */
        record Place(int slot, String tag, String attributes) implements Piece {
            @Override
            public void write(List<Fill> fills, Filler filler, StringBuilder out) {
                var fill = fills.get(slot);
                boolean onElement = fill.foreign().isPresent() && fill.mark().isEmpty() && !tag.isEmpty();
                if (!tag.isEmpty()) {
                    out.append('<').append(tag).append(attributes);
                    if (onElement) {
                        language(fill, out);
                    }
                    out.append('>');
                }
                words(fill, fill.foreign().isPresent() && !onElement, out);
                if (!fill.mark().isEmpty()) {
                    out.append(fill.mark().text());
                }
                if (!tag.isEmpty()) {
                    out.append("</").append(tag).append('>');
                }
                out.append(fill.after().text());
            }
        }

        private static void words(Fill fill, boolean inSpan, StringBuilder out) {
            if (inSpan) {
                out.append("<span");
                language(fill, out);
                out.append('>').append(fill.html().text()).append("</span>");
            } else {
                out.append(fill.html().text());
            }
        }

        private static void language(Fill fill, StringBuilder out) {
            fill.foreign()
                    .ifPresent(language -> out.append(" lang=\"")
                            .append(language.tag())
                            .append("\" dir=\"")
                            .append(language.direction().attribute())
                            .append('"'));
        }
    }
}
