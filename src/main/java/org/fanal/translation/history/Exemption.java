package org.fanal.translation.history;

import java.time.LocalDate;
import org.fanal.content.Slug;
import org.fanal.markdown.SegmentKey;

/**
 * "This translation of that source text is right although a check stops it": a line of {@code exempt.tsv}. Chinese says 80 times a
 * hundred million for 8 billion.
 *
 * @param rule the name of the check
 */
public record Exemption(Slug page, SegmentKey source, TextHash translation, String rule, LocalDate on) {}
