package org.fanal.translation.alignment;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The words of a text; in scripts without spaces each character is one. */
final class Tokens {
    private static final Pattern WORD = Pattern.compile(
            "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}]|[\\p{L}\\p{M}\\p{N}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}]]+");

    /** Enough to know a text by; more would make hostile pages slow. */
    private static final int MOST = 200;

    private Tokens() {}

    static List<String> of(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .limit(MOST)
                .map(MatchResult::group)
                .toList();
    }
}
