package org.fanal.markdown.syntax;

import java.util.List;

/**
 * A piece of inline text.
 *
 * @param text the words: decoded text, the content of a code span, the address of an autolink, the raw HTML
 * @param target decoded target of a link or image, id of a footnote
 * @param title decoded title of a link or image
 * @param raw as the author wrote it: text with its escapes, the delimiter of an emphasis, what stands between the round
 *     brackets of a link
 */
public record Span(Kind kind, String text, String target, String title, String raw, List<Span> children) {
    /** What a piece of inline text is. A soft break is a space in a {@link #TEXT}. */
    public enum Kind {
        TEXT,
        BREAK,
        CODE,
        EM,
        STRONG,
        LINK,
        IMAGE,
        AUTOLINK,
        FOOTNOTE,
        RAW
    }

    public Span {
        children = List.copyOf(children);
    }

    /** A span without anything inside. */
    public static Span leaf(Kind kind, String text, String target, String raw) {
        return new Span(kind, text, target, "", raw, List.of());
    }

    /** The words without mark-up, a hard break as one newline, footnotes left out. */
    public static String plain(List<Span> spans) {
        var words = new StringBuilder();
        spans.forEach(span -> span.plain(words));
        return words.toString();
    }

    private void plain(StringBuilder words) {
        switch (kind) {
            case BREAK -> words.append('\n');
            case FOOTNOTE -> {}
            case TEXT, CODE, AUTOLINK, RAW -> words.append(text);
            case EM, STRONG, LINK, IMAGE -> children.forEach(child -> child.plain(words));
        }
    }

    /** Whether there is anything to translate. */
    public static boolean hasLetters(List<Span> spans) {
        return spans.stream().anyMatch(span -> switch (span.kind) {
            case CODE, BREAK, FOOTNOTE -> false;
            case TEXT, AUTOLINK, RAW -> hasLetters(span.text);
            case EM, STRONG, LINK, IMAGE -> hasLetters(span.children);
        });
    }

    private static boolean hasLetters(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }

    /** Whether there is a link or a footnote. */
    public static boolean leads(List<Span> spans) {
        return spans.stream().anyMatch(span -> switch (span.kind) {
            case LINK, AUTOLINK, FOOTNOTE -> true;
            case TEXT, BREAK, CODE, RAW, EM, STRONG, IMAGE -> leads(span.children);
        });
    }

    /** The structure alone: equal for two texts that print the same, however they were written. */
    public static List<Span> structure(List<Span> spans) {
        return spans.stream()
                .map(span -> new Span(span.kind, span.text, span.target, span.title, "", structure(span.children)))
                .toList();
    }
}
