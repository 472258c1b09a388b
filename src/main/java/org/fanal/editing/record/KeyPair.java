package org.fanal.editing.record;

import org.fanal.markdown.SegmentKey;

/** A segment and the one that takes its place. */
public record KeyPair(SegmentKey from, SegmentKey to) {}
