package org.fanal.editing.translating;

import org.fanal.markdown.SegmentKey;
import org.fanal.translation.history.TextHash;

/** A translation that was on somebody's screen, beside the source text with this key. */
public record Seen(SegmentKey key, TextHash hash) {}
