package org.fanal.translation.check;

import static java.lang.Character.UnicodeScript.ARABIC;
import static java.lang.Character.UnicodeScript.CYRILLIC;
import static java.lang.Character.UnicodeScript.DEVANAGARI;
import static java.lang.Character.UnicodeScript.GREEK;
import static java.lang.Character.UnicodeScript.HAN;
import static java.lang.Character.UnicodeScript.HANGUL;
import static java.lang.Character.UnicodeScript.LATIN;

import java.lang.Character.UnicodeScript;
import java.util.Map;

/** Which letters a text uses, counted for a language with letters of its own. */
final class Scripts {
    private static final Map<String, UnicodeScript> OF_LANGUAGE = Map.of(
            "ar", ARABIC,
            "fa", ARABIC,
            "ru", CYRILLIC,
            "uk", CYRILLIC,
            "zh", HAN,
            "ko", HANGUL,
            "hi", DEVANAGARI);

    private final UnicodeScript expected;
    private int own;
    private int latin;
    private int strange;
    private boolean mixed;
    private boolean isName;

    Scripts(String mainTag, String text) {
        expected = of(mainTag);
        var before = UnicodeScript.COMMON;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            var script = Character.isLetter(c) ? scriptOf(c) : UnicodeScript.COMMON;
            isName = script == LATIN && (before == LATIN ? isName : Character.isUpperCase(c));
            count(script);
            mixed |= alike(before, script) || alike(script, before);
            before = script;
        }
    }

    /** The script a language is written with. */
    static UnicodeScript of(String mainTag) {
        return OF_LANGUAGE.getOrDefault(mainTag, LATIN);
    }

    private static UnicodeScript scriptOf(int letter) {
        return letter < 128 ? LATIN : UnicodeScript.of(letter);
    }

    private static boolean alike(UnicodeScript one, UnicodeScript next) {
        return one == LATIN && (next == CYRILLIC || next == GREEK);
    }

    private void count(UnicodeScript script) {
        if (script == expected || (script == HAN && expected == HANGUL)) {
            own++;
        } else if (script == LATIN) {
            latin += isName ? 0 : 1;
        } else if (script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED) {
            strange++;
        }
    }

    /** Letters of the language's own script. */
    int own() {
        return own;
    }

    /** Latin letters in words that do not begin with a capital, when Latin is not the language's own script. */
    int latin() {
        return latin;
    }

    /** Letters that are neither. */
    int strange() {
        return strange;
    }

    /** Whether letters that look like Latin ones stand right beside Latin ones. */
    boolean isMixed() {
        return mixed;
    }
}
