package org.fanal.translation.history;

import java.time.LocalDate;
import java.util.Optional;
import org.fanal.markdown.SegmentKey;

/**
 * A text that a segment grew from.
 *
 * @param worst the worst change on the way
 * @param on the day of that change, the newest when there were several; empty for the segment itself
 */
public record Ancestor(SegmentKey key, Severity worst, Optional<LocalDate> on) {}
