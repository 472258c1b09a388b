package org.fanal.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.fanal.markdown.syntax.Anchors;
import org.fanal.markdown.syntax.Block;
import org.fanal.markdown.syntax.Hints;
import org.fanal.markdown.syntax.Span;

/** Walks the blocks of a page once and writes their markup, leaving a place for each text that can be translated. */
final class Weaver {
    /** A text of the page, in document order. */
    record Occurrence(
            List<Span> spans,
            SegmentKind kind,
            Optional<BlockType> block,
            Optional<String> anchor,
            Hints hints,
            int line) {}

    private record Around(Optional<BlockType> block, Hints hints, SegmentKind paragraph, boolean tight) {
        Around with(Hints inner) {
            return new Around(block, inner.inside(hints), paragraph, tight);
        }

        Around holding(SegmentKind kind, boolean tightly) {
            return new Around(block, hints, kind, tightly);
        }
    }

    private final List<Skeleton.Piece> pieces = new ArrayList<>();
    private final List<Occurrence> occurrences = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final Anchors anchors;
    private final StringBuilder markup = new StringBuilder();
    private int level = 1;
    private Optional<String> next = Optional.empty();
    private Optional<String> heading = Optional.empty();

    private Weaver(Anchors anchors) {
        this.anchors = anchors;
    }

    static Weaver weave(List<Block> blocks) {
        var weaver = new Weaver(new Anchors(blocks));
        var around = new Around(Optional.empty(), Hints.NONE, SegmentKind.PARAGRAPH, false);
        blocks.forEach(block -> weaver.part(block, around.with(block.hints())));
        return weaver;
    }

    /** A block of the page's top level: where its pieces and texts begin and end is kept. */
    private void part(Block block, Around around) {
        int piece = pieces.size();
        int text = occurrences.size();
        heading = Optional.empty();
        block(block, around);
        flush();
        var type = block.kind() == Block.Kind.ADMONITION ? BlockType.named(block.info()) : Optional.<BlockType>empty();
        parts.add(new Part(
                heading.isPresent() ? level : 0, heading, type, piece, pieces.size(), text, occurrences.size()));
    }

    List<Part> parts() {
        return parts;
    }

    List<Skeleton.Piece> pieces() {
        return pieces;
    }

    List<Occurrence> occurrences() {
        return occurrences;
    }

    List<String> anchors() {
        return anchors.all();
    }

    private void blocks(List<Block> blocks, Around around) {
        blocks.forEach(block -> block(block, around.with(block.hints())));
    }

    private void block(Block block, Around around) {
        switch (block.kind()) {
            case PARAGRAPH -> paragraph(block, around);
            case HEADING -> heading(block, around);
            case BULLETS -> element("ul", block, around.holding(SegmentKind.ITEM, block.tight()));
            case ORDERED -> ordered(block, around);
            case ITEM -> element("li", block, around.holding(SegmentKind.ITEM, block.tight()));
            case QUOTE -> element("blockquote", block, around.holding(SegmentKind.QUOTE, false));
            case DEFINITIONS -> element("dl", block, around);
            case TERM -> term(block, around);
            case DEFINITION -> element("dd", block, around.holding(SegmentKind.DEFINITION, block.tight()));
            case ADMONITION -> admonition(block, around);
            case TABLE -> table(block, around);
            case ROW, CELL -> throw new IllegalStateException("a row outside a table");
            case CODE ->
                markup.append("<pre dir=\"ltr\"><code>")
                        .append(Html.escape(block.info()))
                        .append("</code></pre>");
            case RULE -> markup.append("<hr>");
            case HTML -> markup.append("<p>").append(Html.escape(block.info())).append("</p>");
        }
    }

    private void paragraph(Block block, Around around) {
        var picture = block.lonePicture();
        var kind = picture.isPresent() ? SegmentKind.ALT : around.paragraph;
        var spans = picture.map(Span::children).orElse(block.spans());
        slot(spans, block.line(), around, kind, around.tight ? "" : "p", "");
    }

    private void heading(Block block, Around around) {
        level = Math.min(Math.max(block.number(), 2), 4);
        var anchor = anchors.heading();
        next = Optional.of(anchor);
        heading = next;
        slot(
                block.spans(),
                block.line(),
                around,
                SegmentKind.HEADING,
                "h" + level,
                " id=\"" + Html.escape(anchor) + "\"");
    }

    private void term(Block block, Around around) {
        var anchor = anchors.term(block);
        next = Optional.of(anchor);
        within("dt id=\"" + Html.escape(anchor) + "\"", block, around, SegmentKind.TERM);
    }

    private void ordered(Block block, Around around) {
        var inside = around.holding(SegmentKind.ITEM, block.tight());
        markup.append(block.number() == 1 ? "<ol>" : "<ol start=\"" + block.number() + "\">");
        blocks(block.children(), inside);
        markup.append("</ol>");
    }

    private void element(String tag, Block block, Around around) {
        markup.append('<').append(tag).append('>');
        blocks(block.children(), around);
        markup.append("</").append(tag).append('>');
    }

    private OptionalInt within(String tag, Block block, Around around, SegmentKind kind) {
        markup.append('<').append(tag).append('>');
        var slot = slot(block.spans(), block.line(), around, kind, "", "");
        markup.append("</").append(tag.split(" ")[0]).append('>');
        return slot;
    }

    private void admonition(Block block, Around around) {
        var type = BlockType.named(block.info()).orElse(BlockType.NOTE);
        var hints = type.isCritical() ? around.hints.urgent() : around.hints;
        var inside = new Around(Optional.of(type), hints, SegmentKind.PARAGRAPH, false);
        markup.append("<div class=\"block ")
                .append(type.key())
                .append("\"><p class=\"word\"><svg aria-hidden=\"true\"><use href=\"#i-")
                .append(type.key())
                .append("\"/></svg> ");
        flush();
        pieces.add(new Skeleton.Piece.Label(type));
        markup.append("</p>");
        int outer = level;
        level = Math.min(level + 1, 6);
        if (!block.spans().isEmpty()) {
            slot(block.spans(), block.line(), inside, SegmentKind.BLOCK_TITLE, "h" + level, " class=\"name\"");
        }
        blocks(block.children(), inside);
        level = outer;
        markup.append("</div>");
    }

    private void table(Block table, Around around) {
        var names = new ArrayList<OptionalInt>();
        markup.append("<div class=\"table\"><table role=\"table\">");
        for (var row : table.children()) {
            boolean head = row.number() == 0;
            markup.append(head ? "<thead role=\"rowgroup\">" : names.isEmpty() ? "" : bodyStart(table, row));
            markup.append("<tr role=\"row\">");
            for (int i = 0; i < row.children().size(); i++) {
                var cell = row.children().get(i);
                if (head) {
                    names.add(within("th scope=\"col\" role=\"columnheader\"", cell, around, SegmentKind.CELL));
                } else {
                    cell(cell, i == 0 || i >= names.size() ? OptionalInt.empty() : names.get(i), around);
                }
            }
            markup.append(head ? "</tr></thead>" : "</tr>");
        }
        markup.append(table.children().size() > 1 ? "</tbody></table></div>" : "</table></div>");
    }

    private static String bodyStart(Block table, Block row) {
        return table.children().get(1).equals(row) ? "<tbody role=\"rowgroup\">" : "";
    }

    /** On a phone a row is shown as a card: each cell then says its column's name, which a screen reader knows already. */
    private void cell(Block cell, OptionalInt name, Around around) {
        markup.append("<td role=\"cell\">");
        name.ifPresent(slot -> {
            markup.append("<span class=\"column\" aria-hidden=\"true\">");
            flush();
            pieces.add(new Skeleton.Piece.Echo(slot));
            markup.append("</span> ");
        });
        slot(cell.spans(), cell.line(), around, SegmentKind.CELL, "", "");
        markup.append("</td>");
    }

    private OptionalInt slot(
            List<Span> spans, int line, Around around, SegmentKind kind, String tag, String attributes) {
        var anchor = next;
        next = Optional.empty();
        if (!Span.hasLetters(spans) && !Span.leads(spans)) {
            markup.append(tag.isEmpty() ? "" : "<" + tag + attributes + ">")
                    .append(Inline.markup(spans))
                    .append(tag.isEmpty() ? "" : "</" + tag + ">");
            return OptionalInt.empty();
        }
        flush();
        pieces.add(new Skeleton.Piece.Place(occurrences.size(), tag, attributes));
        occurrences.add(new Occurrence(spans, kind, around.block, anchor, around.hints, line));
        return OptionalInt.of(occurrences.size() - 1);
    }

    private void flush() {
        if (!markup.isEmpty()) {
            pieces.add(new Skeleton.Piece.Literal(markup.toString()));
            markup.setLength(0);
        }
    }
}
