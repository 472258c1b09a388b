package org.fanal.content.yaml;

import java.util.OptionalInt;

/** Which characters are text: no control characters but newline and tab, no halves of characters, none that Unicode keeps out. */
public final class Legible {
    private Legible() {}

    /** Where the first character stands that is no text. */
    public static OptionalInt firstIllegible(String text) {
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            if (!isText(text.codePointAt(at))) {
                return OptionalInt.of(at);
            }
        }
        return OptionalInt.empty();
    }

    /** The text on one line, fit to be printed in a message whatever it holds. */
    public static String onOneLine(String text) {
        var line = new StringBuilder();
        text.replaceAll("\\s+", " ")
                .codePoints()
                .map(letter -> isText(letter) ? letter : '\uFFFD')
                .forEach(line::appendCodePoint);
        return line.toString();
    }

    private static boolean isText(int letter) {
        boolean isControl = Character.isISOControl(letter) && letter != '\n' && letter != '\t';
        boolean isHalf = letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE;
        boolean isKeptOut = (letter & 0xFFFE) == 0xFFFE || letter >= 0xFDD0 && letter <= 0xFDEF;
        return !isControl && !isHalf && !isKeptOut;
    }
}
