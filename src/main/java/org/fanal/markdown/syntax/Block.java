package org.fanal.markdown.syntax;

import java.util.List;
import java.util.Optional;

/**
 * A block of a page.
 *
 * @param line its line in the text that was read, from 1
 * @param number level of a heading, first number of an ordered list, 0 for a table's head row and 1 for the others, 1 for
 *     fenced code
 * @param tight whether the paragraphs of a list stand without space between them
 * @param info the anchor of a heading, the type of an admonition, the text of code or HTML, the alignment of a cell
 * @param spans the inline text the block holds itself: of a paragraph, heading, cell, term, or the title of an admonition
 */
public record Block(
        Kind kind,
        int line,
        int number,
        boolean tight,
        String info,
        Hints hints,
        String raw,
        List<Span> spans,
        List<Block> children) {
    /** What a block is. */
    public enum Kind {
        PARAGRAPH,
        HEADING,
        BULLETS,
        ORDERED,
        ITEM,
        QUOTE,
        CODE,
        RULE,
        TABLE,
        ROW,
        CELL,
        ADMONITION,
        DEFINITIONS,
        TERM,
        DEFINITION,
        HTML
    }

    public Block {
        spans = List.copyOf(spans);
        children = List.copyOf(children);
    }

    /** The picture, when the block holds nothing else. */
    public Optional<Span> lonePicture() {
        return spans.size() == 1 && spans.get(0).kind() == Span.Kind.IMAGE
                ? Optional.of(spans.get(0))
                : Optional.empty();
    }
}
