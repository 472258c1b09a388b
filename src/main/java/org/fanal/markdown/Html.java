package org.fanal.markdown;

import java.util.List;

/** Safe HTML. Only this room can make it, so that no text of a person reaches a page unescaped. */
public final class Html {
    /** Nothing. */
    public static final Html EMPTY = new Html("");

    private final String text;

    Html(String text) {
        this.text = text;
    }

    /** Plain text, escaped. */
    public static Html text(String plain) {
        return plain.isEmpty() ? EMPTY : new Html(escape(plain));
    }

    /** Text as it may stand in a quoted attribute. */
    static String escape(String plain) {
        return words(plain).replace("\"", "&quot;").replace("'", "&#39;");
    }

    /** Text as it may stand in an element; control characters and half characters replaced. */
    static String words(String plain) {
        var out = new StringBuilder(plain.length() + 16);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '\n', '\t' -> out.append(c);
                default -> {
                    if (Character.isHighSurrogate(c)
                            && i + 1 < plain.length()
                            && Character.isLowSurrogate(plain.charAt(i + 1))) {
                        out.append(c).append(plain.charAt(++i));
                    } else {
                        out.append(Character.isISOControl(c) || Character.isSurrogate(c) ? '\uFFFD' : c);
                    }
                }
            }
        }
        return out.toString();
    }

    /** One after the other. */
    public static Html join(List<Html> parts) {
        var all = new StringBuilder();
        parts.forEach(part -> all.append(part.text));
        return new Html(all.toString());
    }

    /** Whether there is nothing to show. */
    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** The markup. */
    public String text() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Html html && html.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
