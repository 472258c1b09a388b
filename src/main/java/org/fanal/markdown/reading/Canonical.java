package org.fanal.markdown.reading;

import java.util.List;
import org.fanal.markdown.syntax.Span;
import org.fanal.markdown.syntax.Span.Kind;

/**
 * Canonical text, version {@code v1}: one line, a newline for each hard break, {@code *em*} and {@code **strong**}, links
 * inline, everything else as the author wrote it.
 *
 * @param faithful whether the text, read again, has the structure the author wrote
 */
public record Canonical(String text, boolean faithful) {
    /** The canonical text of spans that were read from a page. */
    public static Canonical of(List<Span> spans) {
        var usual = write(spans, true);
        if (reads(usual, spans)) {
            return new Canonical(usual, true);
        }
        var original = write(spans, false);
        return new Canonical(original, reads(original, spans));
    }

    private static boolean reads(String text, List<Span> spans) {
        return Span.structure(SpanParser.parse(text)).equals(Span.structure(spans));
    }

    private static String write(List<Span> spans, boolean stars) {
        var out = new StringBuilder();
        write(spans, stars, out);
        return out.toString().replaceAll("[ \\t]*\\n[ \\t]*", "\n").strip();
    }

    private static void write(List<Span> spans, boolean stars, StringBuilder out) {
        for (var span : spans) {
            switch (span.kind()) {
                case BREAK -> out.append('\n');
                case EM, STRONG -> {
                    var mark = !stars ? span.raw() : span.kind() == Kind.EM ? "*" : "**";
                    out.append(mark);
                    write(span.children(), stars, out);
                    out.append(mark);
                }
                case LINK, IMAGE -> {
                    out.append(span.kind() == Kind.IMAGE ? "![" : "[");
                    write(span.children(), stars, out);
                    out.append("](").append(span.raw()).append(')');
                }
                case TEXT, CODE, AUTOLINK, FOOTNOTE, RAW -> out.append(span.raw());
            }
        }
    }
}
