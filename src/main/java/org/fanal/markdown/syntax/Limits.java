package org.fanal.markdown.syntax;

/** How large and how deep a text may be. Looked at before parsing: a few kilobytes of nesting would end the parser. */
public final class Limits {
    /** Largest page, in bytes of UTF-8. */
    public static final int PAGE_BYTES = 256 * 1024;
    /** Most links on a page. */
    public static final int LINKS = 500;
    /** Longest segment, in characters. */
    public static final int SEGMENT = 5_000;
    /** Deepest nesting of blocks. */
    public static final int DEPTH = 12;

    /** Most characters of each kind that can open inline mark-up. */
    private static final int OPENERS = 300;

    private Limits() {}

    /** Whether an inline text is too long or could nest too deep to be parsed; a translation may be twice as long. */
    public static boolean tooDeep(String text) {
        return text.length() > 2 * SEGMENT
                || count(text, '[') > OPENERS
                || count(text, '`') > OPENERS
                || count(text, '<') > OPENERS
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
