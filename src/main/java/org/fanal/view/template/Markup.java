package org.fanal.view.template;

/** What a template printed: the only text beside {@link org.fanal.markdown.Html} that a template may print unescaped. */
public record Markup(String text) {
    @Override
    public String toString() {
        return text;
    }
}
