package org.fanal.markdown;

import java.util.Optional;

/** One place of a skeleton where a segment goes. */
public record Slot(Segment segment, Optional<BlockType> block) {}
