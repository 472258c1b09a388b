package org.fanal.translation.check;

import java.util.List;
import java.util.Locale;

/** Characters that change what a reader sees without being seen. */
final class CharacterRules {
    private static final int ZWNJ = 0x200C;
    private static final int ZWJ = 0x200D;
    private static final int FIRST_ISOLATE = 0x2066;
    private static final int END_OF_ISOLATE = 0x2069;
    private static final int NO_CHARACTER = 0xFFFD;

    /** Shown as nothing although Unicode calls them letters, marks or symbols. */
    private static final String BLANK_LETTERS = "\u115F\u1160\u3164\uFFA0\u2800\u034F\u17B4\u17B5";

    private CharacterRules() {}

    static void look(Sides sides, List<Finding> findings) {
        var text = sides.raw();
        text.codePoints()
                .filter(c -> c < ' ' || c > '~')
                .filter(CharacterRules::isForbidden)
                .distinct()
                .mapToObj(CharacterRules::forbidden)
                .forEach(findings::add);
        if (!isolatesAreBalanced(text)) {
            findings.add(new Finding(
                    "direction",
                    true,
                    "A directional isolate (U+2066 to U+2069) is not closed where it should be.",
                    "Delete these invisible characters: the page sets directions itself."));
        }
    }

    private static boolean isForbidden(int c) {
        return isOverride(c) || isInvisible(c) || c == NO_CHARACTER || Character.getType(c) == Character.PRIVATE_USE;
    }

    private static boolean isOverride(int c) {
        return c >= 0x202A && c <= 0x202E;
    }

    private static boolean isIsolate(int c) {
        return c >= FIRST_ISOLATE && c <= END_OF_ISOLATE;
    }

    private static boolean isInvisible(int c) {
        return switch (Character.getType(c)) {
            case Character.FORMAT -> c != ZWNJ && c != ZWJ && !isIsolate(c);
            case Character.CONTROL -> c != '\n';
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE -> true;
            default -> BLANK_LETTERS.indexOf(c) >= 0;
        };
    }

    private static Finding forbidden(int c) {
        var name = String.format(Locale.ROOT, "U+%04X", c);
        if (isOverride(c)) {
            return new Finding(
                    "direction",
                    true,
                    "The character " + name + " can make words appear in another order.",
                    "Delete it: the page sets directions itself.");
        }
        return new Finding(
                "invisible",
                true,
                c == NO_CHARACTER
                        ? "There is a character that was lost when the file was saved (U+FFFD)."
                        : "There is an invisible or private character (" + name + ").",
                c == NO_CHARACTER
                        ? "Type the word again and save the file as UTF-8."
                        : "Delete it, or type the word again.");
    }

    private static boolean isolatesAreBalanced(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == END_OF_ISOLATE) {
                depth--;
            } else if (isIsolate(c)) {
                depth++;
            }
            if (depth < 0 || (c == '\n' && depth > 0)) {
                return false;
            }
        }
        return depth == 0;
    }
}
