package org.fanal.markdown.reading;

import com.vladsch.flexmark.parser.core.delimiter.EmphasisDelimiterProcessor;
import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;
import java.util.Set;

/**
 * Emphasis whose delimiters may touch Chinese, Japanese and Korean characters, which have no spaces between words:
 * {@code **注意：**不要} is bold (commonmark-spec #650). Elsewhere exactly CommonMark's rule.
 */
final class CjkEmphasis extends EmphasisDelimiterProcessor {
    private static final Set<UnicodeScript> SCRIPTS = Set.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.BOPOMOFO);
    private static final Set<UnicodeBlock> BLOCKS =
            Set.of(UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION, UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS);

    private final boolean insideWords;

    CjkEmphasis(char delimiter, boolean insideWords) {
        super(delimiter, false);
        this.insideWords = insideWords;
    }

    @Override
    public boolean canBeOpener(
            String before,
            String after,
            boolean left,
            boolean right,
            boolean punctuationBefore,
            boolean punctuationAfter,
            boolean spaceBefore,
            boolean spaceAfter) {
        boolean opens = left || (!spaceAfter && (isCjk(before) || isCjk(after)));
        boolean closes = right || (!spaceBefore && (isCjk(before) || isCjk(after)));
        return opens && (insideWords || !closes || punctuationBefore);
    }

    @Override
    public boolean canBeCloser(
            String before,
            String after,
            boolean left,
            boolean right,
            boolean punctuationBefore,
            boolean punctuationAfter,
            boolean spaceBefore,
            boolean spaceAfter) {
        boolean opens = left || (!spaceAfter && (isCjk(before) || isCjk(after)));
        boolean closes = right || (!spaceBefore && (isCjk(before) || isCjk(after)));
        return closes && (insideWords || !opens || punctuationAfter);
    }

    private static boolean isCjk(String neighbour) {
        int character = neighbour.codePointAt(0);
        return SCRIPTS.contains(UnicodeScript.of(character)) || BLOCKS.contains(UnicodeBlock.of(character));
    }
}
