package org.fanal.translation.merge;

import java.util.Optional;
import org.fanal.language.PluralRule;
import org.fanal.markdown.Segment;
import org.fanal.markdown.SegmentKey;
import org.fanal.markdown.SegmentKind;
import org.fanal.translation.words.Word;

/**
 * A text that is to be translated now: a segment of a page, or one of the portal's own words.
 *
 * @param context what tells two equal texts apart; for a word its key
 * @param plural the form for many, when the word depends on a count
 * @param line in the source file, from 1; 0 for words
 */
public record Wanted(
        SegmentKey key, SegmentKind kind, Optional<String> context, String source, Optional<String> plural, int line) {
    /** A segment. */
    public static Wanted of(Segment segment) {
        return new Wanted(
                segment.key(), segment.kind(), segment.context(), segment.text(), Optional.empty(), segment.line());
    }

    /** A word. */
    public static Wanted of(Word word) {
        return new Wanted(
                word.textKey(), SegmentKind.PARAGRAPH, Optional.of(word.key()), word.english(), word.plural(), 0);
    }

    /** Whether it is one of the portal's own words. */
    boolean isWord() {
        return line == 0;
    }

    /** Whether a translated form of a word has all arguments and no others. */
    boolean accepts(String form, int index, PluralRule rule) {
        return new Word(Word.PAGE, context.orElseThrow(), source, plural, "").accepts(form, index, rule);
    }
}
