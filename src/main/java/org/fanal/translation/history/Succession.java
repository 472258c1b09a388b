package org.fanal.translation.history;

import java.time.LocalDate;
import org.fanal.content.Slug;
import org.fanal.markdown.SegmentKey;

/** "This segment replaced that one": a line of {@code translations/successions.tsv}. */
public record Succession(Slug page, SegmentKey from, SegmentKey to, Severity severity, LocalDate on) {}
