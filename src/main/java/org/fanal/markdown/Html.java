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
        throw new UnsupportedOperationException("owner: markdown helper");
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
