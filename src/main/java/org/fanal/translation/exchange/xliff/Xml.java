package org.fanal.translation.exchange.xliff;

/** Writes XML by hand: a dozen kinds of elements, and texts that must come back as they were. */
final class Xml {
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private final StringBuilder out = new StringBuilder(DECLARATION);
    private int depth;

    /** A line that opens an element; attributes as names and values in turn. */
    Xml open(String name, String... attributes) {
        indent().tag(name, attributes).append(">\n");
        depth++;
        return this;
    }

    /** A line that closes one. */
    Xml close(String name) {
        depth--;
        indent().out.append("</").append(name).append(">\n");
        return this;
    }

    /** A line with an element and its text. */
    Xml text(String name, String text, String... attributes) {
        indent().tag(name, attributes).append('>').append(escaped(text));
        out.append("</").append(name).append(">\n");
        return this;
    }

    /** The document so far. */
    String written() {
        return out.toString();
    }

    private Xml indent() {
        out.append("  ".repeat(depth));
        return this;
    }

    private StringBuilder tag(String name, String... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escaped(attributes[i + 1]))
                    .append('"');
        }
        return out;
    }

    /** Characters that XML cannot hold at all become U+FFFD, which no check lets pass. */
    private static String escaped(String text) {
        var escaped = new StringBuilder(text.length() + 8);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\r' -> escaped.append("&#13;");
                default -> escaped.appendCodePoint(isAllowed(c) ? c : 0xFFFD);
            }
        });
        return escaped.toString();
    }

    /** XML 1.0, production 2. */
    private static boolean isAllowed(int c) {
        return c == '\t' || c == '\n' || (c >= ' ' && !(c >= 0xD800 && c <= 0xDFFF) && c != 0xFFFE && c != 0xFFFF);
    }
}
