package org.fanal.translation.history;

import java.time.LocalDate;
import org.fanal.content.Slug;
import org.fanal.markdown.SegmentKey;

/**
 * "This translation was made from that source text, which has changed since": a line of {@code outdated.tsv}. It keeps a stale
 * text stale when a tool clears its {@code fuzzy} flag and drops the previous source text.
 */
public record Outdated(Slug page, SegmentKey madeFrom, TextHash translation, LocalDate since) {}
