package org.fanal.translation.check;

import static java.lang.Character.UnicodeScript.ARABIC;
import static java.lang.Character.UnicodeScript.COMMON;
import static java.lang.Character.UnicodeScript.CYRILLIC;
import static java.lang.Character.UnicodeScript.DEVANAGARI;
import static java.lang.Character.UnicodeScript.GREEK;
import static java.lang.Character.UnicodeScript.HAN;
import static java.lang.Character.UnicodeScript.HANGUL;
import static java.lang.Character.UnicodeScript.INHERITED;
import static java.lang.Character.UnicodeScript.LATIN;

import java.lang.Character.UnicodeScript;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Which letters a language is written with, and which ones a text uses. */
final class Scripts {
    private static final Map<String, UnicodeScript> OF_LANGUAGE = Map.of(
            "ar", ARABIC,
            "fa", ARABIC,
            "ru", CYRILLIC,
            "uk", CYRILLIC,
            "zh", HAN,
            "ko", HANGUL,
            "hi", DEVANAGARI);
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

    private final UnicodeScript expected;
    private final String text;

    Scripts(String mainTag, String text) {
        this.expected = OF_LANGUAGE.getOrDefault(mainTag, LATIN);
        this.text = text;
    }

    UnicodeScript expected() {
        return expected;
    }

    /** How many letters are of this script. */
    long count(UnicodeScript script) {
        return text.codePoints().filter(c -> scriptOf(c) == script).count();
    }

    /** Letters that are neither of the language's script nor Latin. */
    long strange() {
        return text.codePoints()
                .filter(c -> isLetter(c) && scriptOf(c) != expected && scriptOf(c) != LATIN)
                .filter(c -> expected != HANGUL || scriptOf(c) != HAN)
                .count();
    }

    /** A word with look-alike letters of two scripts, or nothing. */
    Optional<String> mixedWord() {
        return WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(word -> uses(word, LATIN) && (uses(word, CYRILLIC) || uses(word, GREEK)))
                .findFirst();
    }

    private static boolean uses(String word, UnicodeScript script) {
        return word.codePoints().anyMatch(c -> scriptOf(c) == script);
    }

    private static boolean isLetter(int c) {
        var script = scriptOf(c);
        return Character.isLetter(c) && script != COMMON && script != INHERITED;
    }

    private static UnicodeScript scriptOf(int c) {
        return UnicodeScript.of(c);
    }
}
