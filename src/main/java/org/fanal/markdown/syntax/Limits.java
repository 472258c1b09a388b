package org.fanal.markdown.syntax;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** How large and how deep a text may be. Looked at before parsing: a few kilobytes of nesting would end the parser. */
public final class Limits {
    /** Largest page, in bytes of UTF-8. */
    public static final int PAGE_BYTES = 256 * 1024;
    /** Most lines of a page: the time the parser takes grows with their square. */
    public static final int LINES = 3_000;
    /** Most links on a page. */
    public static final int LINKS = 500;
    /** Longest segment, in characters. */
    public static final int SEGMENT = 5_000;
    /** Deepest nesting of blocks. */
    public static final int DEPTH = 12;

    /** Most characters of each kind that can open inline mark-up. */
    private static final int OPENERS = 150;

    /** Most such characters on a page. */
    private static final int MARKS = 8_000;
    /** Deepest indentation, in columns: every level of a list takes at most four. */
    private static final int COLUMNS = 4 * DEPTH;
    /** Most bars in a line: each row of a table is filled up to as many cells as its head has. */
    private static final int BARS = 60;

    private static final Pattern MARKER = Pattern.compile("[ \\t]*(?:>|[-+*](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))");
    private static final Pattern LINK =
            Pattern.compile("\\]\\(|\\]:|\\]\\[|<https?:|<mailto:", Pattern.CASE_INSENSITIVE);

    private Limits() {}

    /** What is too large, where, and how to mend it. */
    public record Excess(int line, String what, String mend) {}

    /** What keeps a page from being parsed, if anything. */
    public static Optional<Excess> of(String page) {
        int bytes = page.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > PAGE_BYTES) {
            return Optional.of(new Excess(
                    1,
                    "The page has " + bytes + " bytes; " + PAGE_BYTES + " is the most.",
                    "Cut it into several pages."));
        }
        int links = 0;
        int marks = 0;
        int number = 0;
        for (var line : (Iterable<String>) page.lines()::iterator) {
            number++;
            if (number > LINES) {
                return Optional.of(new Excess(
                        number, "The page has more than " + LINES + " lines.", "Cut it into several pages."));
            }
            if (isDeep(line)) {
                return Optional.of(new Excess(
                        number, "Lists, quotes or blocks are nested more than " + DEPTH + " deep.", "Nest them once."));
            }
            if (tooDeep(line) || count(line, '|') > BARS) {
                return Optional.of(
                        new Excess(number, "The line is too long or full of mark-up.", "Cut it into paragraphs."));
            }
            links += (int) LINK.matcher(line).results().count();
            marks += (int) line.chars().filter(c -> "[*_`<&".indexOf(c) >= 0).count();
            if (links > LINKS || marks > MARKS) {
                return Optional.of(new Excess(
                        number,
                        "The page has more than " + LINKS + " links, or is full of mark-up.",
                        "Cut it into several pages."));
            }
        }
        return Optional.empty();
    }

    private static boolean isDeep(String line) {
        int columns = 0;
        for (int i = 0; i < line.length() && (line.charAt(i) == ' ' || line.charAt(i) == '\t'); i++) {
            columns += line.charAt(i) == '\t' ? 4 : 1;
        }
        int markers = 0;
        var marker = MARKER.matcher(line);
        while (markers <= DEPTH && marker.lookingAt()) {
            markers++;
            marker.region(marker.end(), line.length());
        }
        return columns > COLUMNS || markers > DEPTH;
    }

    /** Whether an inline text is too long or could nest too deep to be parsed; a translation may be twice as long. */
    public static boolean tooDeep(String text) {
        return text.length() > 2 * SEGMENT
                || count(text, '[') > OPENERS
                || count(text, '`') > OPENERS
                || count(text, '<') > OPENERS
                || count(text, '&') > OPENERS
                || count(text, '*') + count(text, '_') > 2 * OPENERS;
    }

    private static int count(String text, char character) {
        int count = 0;
        for (int i = text.indexOf(character); i >= 0; i = text.indexOf(character, i + 1)) {
            count++;
        }
        return count;
    }
}
