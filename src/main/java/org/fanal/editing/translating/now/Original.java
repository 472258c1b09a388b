package org.fanal.editing.translating.now;

import java.util.Optional;
import org.fanal.markdown.Segment;
import org.fanal.markdown.SegmentKey;
import org.fanal.markdown.SegmentKind;
import org.fanal.translation.words.Word;

/**
 * A text that is to be translated.
 *
 * @param plural the form for many, when it is a word that depends on a count; then {@code text} is the form for one
 * @param context what tells it from an equal text; a word's key
 * @param note the author's word to translators, or where a word appears; empty when there is none
 * @param critical whether a person acts on it in danger
 * @param line in the source file, from 1; 0 for a word
 * @param word the word, when it is one of the portal's own
 */
public record Original(
        SegmentKey key,
        SegmentKind kind,
        String text,
        Optional<String> plural,
        Optional<String> context,
        String note,
        boolean critical,
        int line,
        Optional<Word> word) {
    static Original of(Segment segment) {
        return new Original(
                segment.key(),
                segment.kind(),
                segment.text(),
                Optional.empty(),
                segment.context(),
                segment.note(),
                segment.critical(),
                segment.line(),
                Optional.empty());
    }

    static Original of(Word word) {
        return new Original(
                word.textKey(),
                SegmentKind.PARAGRAPH,
                word.english(),
                word.plural(),
                Optional.of(word.key()),
                word.where(),
                false,
                0,
                Optional.of(word));
    }

    /** The whole source: both forms of a counted word with a newline between. */
    public String source() {
        return plural.map(many -> text + "\n" + many).orElse(text);
    }

    /** Whether it has a form for each plural of the language. */
    public boolean isCounted() {
        return plural.isPresent();
    }

    /** How many words there are to translate; Chinese and the like by character pairs. */
    public int words() {
        return source().strip().split("\\s+").length;
    }
}
