package org.fanal.markdown.syntax;

/** White space as Markdown sees it: spaces, tabs and line ends; others, such as no-break spaces, are characters. */
public final class WhiteSpace {
    private WhiteSpace() {}

    /** Every run of white space as one space. */
    public static String collapse(String text) {
        boolean clean = true;
        for (int i = 0; i < text.length() && clean; i++) {
            char c = text.charAt(i);
            clean = c > ' ' || c == ' ' && (i == 0 || text.charAt(i - 1) != ' ') || !isSpace(c);
        }
        return clean ? text : text.replaceAll("[ \\t\\r\\n\\f]+", " ");
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f';
    }
}
