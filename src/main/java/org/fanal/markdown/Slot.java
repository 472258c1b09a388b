package org.fanal.markdown;

import java.util.Optional;

/**
 * One place of a skeleton where a segment goes.
 *
 * @param anchor of a heading or a term
 */
public record Slot(Segment segment, Optional<BlockType> block, Optional<String> anchor) {}
