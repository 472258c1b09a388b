package org.fanal.translation.history;

import java.time.LocalDate;
import org.fanal.content.Slug;
import org.fanal.markdown.SegmentKey;

/** "A second person confirmed this translation of that source text": a line of {@code confirmed.tsv}. */
public record Confirmation(Slug page, SegmentKey source, TextHash translation, LocalDate on) {}
