package org.fanal.markdown;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.fanal.markdown.syntax.Block;
import org.fanal.markdown.syntax.PageParser;
import org.fanal.markdown.syntax.Span;
import org.fanal.markdown.syntax.SpanParser;

/** The text of one segment, in any language, parsed as inline Markdown. A text can never open a block here. */
public final class Inline {
    private final String text;
    private final List<Span> spans;

    Inline(String text, List<Span> spans) {
        this.text = text;
        this.spans = spans;
    }

    /** Parses canonical text; never fails: what is not inline Markdown stays literal. */
    public static Inline parse(String text) {
        var clean = clean(text);
        return new Inline(
                clean, SpanParser.parse(clean.replaceAll("[ \\t]*\\n\\s*", "\n").strip()));
    }

    /** Unicode NFC with plain line ends and without the characters that HTML cannot hold. */
    static String clean(String text) {
        var plain = text.indexOf('\r') < 0 ? text : text.replaceAll("\\r\\n?", "\n");
        return Normalizer.normalize(plain.replace('\0', '\uFFFD'), Normalizer.Form.NFC);
    }

    /** Safe markup, written by allow-list; an unresolvable link prints its text only. */
    public Html html(Links links) {
        return new Html(InlineWriter.write(spans, links));
    }

    /** The words without any mark-up, a hard break as one newline, footnote marks left out. */
    public String plain() {
        return Span.plain(spans);
    }

    /** What a translation must keep. */
    public InlineShape shape() {
        var marks = new ArrayList<String>();
        var targets = new ArrayList<String>();
        var footnotes = new ArrayList<String>();
        var counts = new int[2];
        measure(spans, marks, targets, footnotes, counts);
        return new InlineShape(
                marks.stream().sorted().toList(),
                targets.stream().sorted().toList(),
                footnotes.stream().sorted().toList(),
                counts[0],
                counts[1] > 0,
                isOneBlock());
    }

    private static void measure(
            List<Span> spans, List<String> marks, List<String> targets, List<String> footnotes, int[] counts) {
        for (var span : spans) {
            switch (span.kind()) {
                case TEXT -> {}
                case BREAK -> counts[0]++;
                case RAW -> counts[1]++;
                case CODE -> marks.add("code");
                case EM -> marks.add("em");
                case STRONG -> marks.add("strong");
                case LINK, IMAGE, AUTOLINK -> targets.add(span.target());
                case FOOTNOTE -> footnotes.add(span.target());
            }
            measure(span.children(), marks, targets, footnotes, counts);
        }
    }

    private boolean isOneBlock() {
        if (text.isBlank() || (text.indexOf('\n') >= 0 && text.matches("(?s).*\\n[ \\t]*\\n.*"))) {
            return false;
        }
        if (text.lines().allMatch(line -> !line.isEmpty() && Character.isLetter(line.codePointAt(0)))) {
            return true; // nothing but a paragraph begins with a letter, and no line that does can change one
        }
        var blocks = PageParser.parse(text.replace("\n", "\\\n"));
        return blocks.size() == 1 && blocks.get(0).kind() == Block.Kind.PARAGRAPH;
    }
}
