package org.fanal.markdown.reading;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.util.ast.DelimitedNode;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.ArrayList;
import java.util.List;
import org.fanal.markdown.syntax.Span;
import org.fanal.markdown.syntax.Span.Kind;
import org.fanal.markdown.syntax.WhiteSpace;

/** Turns Flexmark's inline nodes into spans. */
final class SpanReader {
    private final Document document;
    private final boolean newlinesBreak;

    SpanReader(Document document, boolean newlinesBreak) {
        this.document = document;
        this.newlinesBreak = newlinesBreak;
    }

    List<Span> read(Node parent) {
        var spans = new Spans();
        read(parent, spans);
        return spans.all();
    }

    private void read(Node parent, Spans spans) {
        for (var node : parent.getChildren()) {
            span(node, spans);
        }
    }

    private void span(Node node, Spans spans) {
        if (node instanceof SoftLineBreak) {
            if (newlinesBreak) {
                spans.add(Span.leaf(Kind.BREAK, "", "", ""));
            } else {
                spans.text(" ", " ");
            }
        } else if (node instanceof HardLineBreak) {
            spans.add(Span.leaf(Kind.BREAK, "", "", ""));
        } else if (node instanceof Emphasis || node instanceof StrongEmphasis) {
            var mark = ((DelimitedNode) node).getOpeningMarker().toString();
            spans.add(new Span(mark.length() == 1 ? Kind.EM : Kind.STRONG, "", "", "", mark, read(node)));
        } else if (node instanceof Code code) {
            spans.add(Span.leaf(Kind.CODE, code(code.getText().toString()), "", unbroken(node)));
        } else if (node instanceof InlineLinkNode link) {
            link(link, spans);
        } else if (node instanceof RefNode reference) {
            reference(reference, spans);
        } else if (node instanceof MailLink mail) {
            var address = mail.getText().toString();
            spans.add(Span.leaf(Kind.AUTOLINK, address, "mailto:" + address, unbroken(node)));
        } else if (node instanceof AutoLink link) {
            var address = link.getText().toString();
            spans.add(Span.leaf(Kind.AUTOLINK, address, address, unbroken(node)));
        } else if (node instanceof FootnoteSyntax.Mark mark) {
            spans.add(Span.leaf(Kind.FOOTNOTE, "", mark.id(), unbroken(node)));
        } else if (node instanceof HtmlInlineBase) {
            spans.add(Span.leaf(Kind.RAW, unbroken(node), "", unbroken(node)));
        } else if (node instanceof HtmlEntity) {
            spans.text(decode(node.getChars()), node.getChars().toString());
        } else {
            text(node.getChars(), spans);
        }
    }

    private static void text(BasedSequence chars, Spans spans) {
        var raw = WhiteSpace.collapse(chars.toString());
        spans.text(unescape(raw), raw);
    }

    private void link(InlineLinkNode link, Spans spans) {
        var raw = new StringBuilder()
                .append(link.getUrlOpeningMarker())
                .append(link.getUrl())
                .append(link.getUrlClosingMarker());
        if (link.getTitleOpeningMarker().isNotNull()) {
            raw.append(' ')
                    .append(link.getTitleOpeningMarker())
                    .append(link.getTitle())
                    .append(link.getTitleClosingMarker());
        }
        spans.add(new Span(
                link instanceof Image ? Kind.IMAGE : Kind.LINK,
                "",
                decode(link.getUrl()),
                WhiteSpace.collapse(decode(link.getTitle())),
                WhiteSpace.collapse(raw.toString()),
                read(link)));
    }

    private void reference(RefNode node, Spans spans) {
        var definition = node.isDefined() ? node.getReferenceNode(document) : null;
        if (definition == null) {
            undefined(node, spans);
            return;
        }
        var url = definition.getUrl().toString();
        var raw = new StringBuilder();
        if (definition.getUrlOpeningMarker().isNotNull() || needsBrackets(url)) {
            raw.append('<').append(url).append('>');
        } else {
            raw.append(url);
        }
        if (definition.getTitleOpeningMarker().isNotNull()) {
            raw.append(' ')
                    .append(definition.getTitleOpeningMarker())
                    .append(definition.getTitle())
                    .append(definition.getTitleClosingMarker());
        }
        spans.add(new Span(
                node instanceof ImageRef ? Kind.IMAGE : Kind.LINK,
                "",
                decode(definition.getUrl()),
                WhiteSpace.collapse(decode(definition.getTitle())),
                WhiteSpace.collapse(raw.toString()),
                read(node)));
    }

    /** Brackets that name nothing are words. */
    private void undefined(Node node, Spans spans) {
        if (!node.hasChildren()) {
            text(node.getChars(), spans);
            return;
        }
        text(node.getChars().prefixOf(node.getChildChars()), spans);
        read(node, spans);
        text(node.getChars().suffixOf(node.getChildChars()), spans);
    }

    private static boolean needsBrackets(String url) {
        return url.isEmpty() || url.matches(".*[\\s()].*");
    }

    private static String decode(BasedSequence chars) {
        return chars.isNull() ? "" : unescape(chars.toString());
    }

    private static String unescape(String raw) {
        return raw.indexOf('\\') < 0 && raw.indexOf('&') < 0 ? raw : Escaping.unescapeString(raw);
    }

    private static String code(String content) {
        var words = lineless(content);
        boolean padded = words.startsWith(" ") && words.endsWith(" ") && !words.isBlank();
        return padded ? words.substring(1, words.length() - 1) : words;
    }

    private static String unbroken(Node node) {
        return lineless(node.getChars().toString());
    }

    private static String lineless(String text) {
        return text.indexOf('\n') < 0 ? text : text.replace('\n', ' ');
    }

    /** Spans in the making; neighbouring words become one. */
    private static final class Spans {
        private final List<Span> done = new ArrayList<>();
        private final StringBuilder words = new StringBuilder();
        private final StringBuilder raw = new StringBuilder();

        void text(String text, String written) {
            boolean spaced = raw.isEmpty() ? afterBreak() : raw.charAt(raw.length() - 1) == ' ';
            int from = spaced && written.startsWith(" ") ? 1 : 0;
            words.append(text, from, text.length());
            raw.append(written, from, written.length());
        }

        private boolean afterBreak() {
            return !done.isEmpty() && done.get(done.size() - 1).kind() == Kind.BREAK;
        }

        void add(Span span) {
            flush();
            done.add(span);
        }

        List<Span> all() {
            flush();
            return done;
        }

        private void flush() {
            if (!raw.isEmpty()) {
                done.add(Span.leaf(Kind.TEXT, words.toString(), "", raw.toString()));
                words.setLength(0);
                raw.setLength(0);
            }
        }
    }
}
