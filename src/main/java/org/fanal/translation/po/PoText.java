package org.fanal.translation.po;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;

/** The quoted strings of a PO file (gettext manual, "The Format of PO Files"): C escapes inside double quotes. */
final class PoText {
    private static final String NAMES = "ntrabfv\\\"";
    private static final String VALUES = "\n\t\r\u0007\b\f\u000b\\\"";

    private static final String NO_ZERO = "A text cannot hold the character 0.";

    private PoText() {}

    /** The text with its special characters escaped, without quotes. */
    static String escape(String text) {
        var out = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            int special = VALUES.indexOf(text.charAt(i));
            if (special >= 0) {
                out.append('\\').append(NAMES.charAt(special));
            } else {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }

    /**
     * Reads the strings that stand side by side on one line.
     *
     * @param charset of the file: escapes such as {@code \303\251} are bytes in it
     * @throws Malformed when the line holds anything else, or a string does not end
     */
    static String read(String line, Charset charset) throws Malformed {
        var out = new StringBuilder(line.length());
        int at = skipSpace(line, 0);
        if (at == line.length()) {
            throw new Malformed("A text in double quotes is missing.");
        }
        while (at < line.length() && !(line.charAt(at) == '#' && at > 0)) {
            if (line.charAt(at) != '"') {
                throw new Malformed("There is something outside the double quotes.");
            }
            at = skipSpace(line, readQuoted(line, at + 1, charset, out));
        }
        return out.toString();
    }

    private static int readQuoted(String line, int start, Charset charset, StringBuilder out) throws Malformed {
        int at = start;
        while (at < line.length()) {
            char c = line.charAt(at);
            if (c == '"') {
                return at + 1;
            }
            if (c == 0) {
                throw new Malformed(NO_ZERO);
            }
            at = c == '\\' ? readEscape(line, at, charset, out) : copy(c, at, out);
        }
        throw new Malformed("The closing double quote is missing.");
    }

    private static int copy(char c, int at, StringBuilder out) {
        out.append(c);
        return at + 1;
    }

    private static int readEscape(String line, int at, Charset charset, StringBuilder out) throws Malformed {
        if (at + 1 == line.length()) {
            throw new Malformed("The line ends in the middle of an escape.");
        }
        if (numeric(line, at) > 0) {
            return readBytes(line, at, charset, out);
        }
        int name = NAMES.indexOf(line.charAt(at + 1));
        if (name >= 0) {
            out.append(VALUES.charAt(name));
        } else {
            out.append('\\').append(line.charAt(at + 1));
        }
        return at + 2;
    }

    /** A run of numeric escapes is a run of bytes in the file's charset. */
    private static int readBytes(String line, int start, Charset charset, StringBuilder out) throws Malformed {
        var bytes = new ByteArrayOutputStream();
        int at = start;
        for (int length = numeric(line, at); length > 0; length = numeric(line, at)) {
            boolean hex = line.charAt(at + 1) == 'x';
            int value = Integer.parseInt(line.substring(at + (hex ? 2 : 1), at + length), hex ? 16 : 8) & 0xff;
            if (value == 0) {
                throw new Malformed(NO_ZERO);
            }
            bytes.write(value);
            at += length;
        }
        out.append(bytes.toString(charset));
        return at;
    }

    /** The length of the numeric escape at this place: a backslash and one to three octal digits, or x and two hex digits. */
    private static int numeric(String line, int at) {
        if (at + 1 >= line.length() || line.charAt(at) != '\\') {
            return 0;
        }
        boolean hex = line.charAt(at + 1) == 'x';
        int first = at + (hex ? 2 : 1);
        int end = first;
        while (end < line.length()
                && end < first + (hex ? 2 : 3)
                && Character.digit(line.charAt(end), hex ? 16 : 8) >= 0) {
            end++;
        }
        return end > first ? end - at : 0;
    }

    private static int skipSpace(String line, int from) {
        int at = from;
        while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
            at++;
        }
        return at;
    }

    /** What is wrong with a string, said to its author. */
    static final class Malformed extends Exception {
        Malformed(String what) {
            super(what, null, false, false);
        }

        String what() {
            return String.valueOf(getMessage());
        }
    }
}
