package org.fanal.page;

import java.util.Optional;
import org.fanal.language.Language;
import org.fanal.markdown.Segment;

/**
 * A segment as the reader gets it.
 *
 * @param text canonical Markdown in {@code language}: the translation, or the source text standing in for it
 * @param language the language of {@code text}: the page's or the source's
 * @param original the source text to set below it: under a critical draft, and under words to say or show
 * @param former an outdated translation that may be looked at, closed; never for a critical segment
 */
public record Passage(
        Segment segment,
        String text,
        Language language,
        Optional<Notice> notice,
        Optional<String> original,
        Optional<String> former) {
    /** Another text in the same language, alone. */
    public Passage withText(String other) {
        return new Passage(segment, other, language, notice, Optional.empty(), Optional.empty());
    }
}
