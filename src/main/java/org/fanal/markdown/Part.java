package org.fanal.markdown;

import java.util.Optional;

/**
 * A block of a page's top level: a heading, a paragraph, a list, a block opened with {@code !!!}.
 *
 * @param level of a heading, from 2; 0 for all else
 * @param anchor of a heading
 * @param block the kind of a {@code !!!} block
 */
public record Part(
        int level,
        Optional<String> anchor,
        Optional<BlockType> block,
        int firstPiece,
        int endPiece,
        int firstSlot,
        int endSlot) {}
