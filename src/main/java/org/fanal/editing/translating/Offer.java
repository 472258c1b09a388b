package org.fanal.editing.translating;

import java.util.Optional;
import org.fanal.editing.translating.now.Piece;
import org.fanal.editing.translating.record.Version;

/**
 * A text that came in where something else stood.
 *
 * @param piece what stands there now; empty when the source text is not there any more
 */
public record Offer(Version offered, Optional<Piece> piece) {}
