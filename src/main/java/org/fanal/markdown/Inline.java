package org.fanal.markdown;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.fanal.markdown.reading.PageParser;
import org.fanal.markdown.reading.SpanParser;
import org.fanal.markdown.syntax.Block;
import org.fanal.markdown.syntax.LeftToRight;
import org.fanal.markdown.syntax.Limits;
import org.fanal.markdown.syntax.Span;
import org.fanal.markdown.syntax.Target;

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
        var writer = new Writer(links);
        writer.spans(spans);
        return new Html(writer.out.toString());
    }

    /** Markup of a text that holds no links. */
    static String markup(List<Span> spans) {
        return new Inline("", spans).html(new NoLinks()).text();
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
        if (Limits.of(text).isPresent()) {
            return false;
        }
        var blocks = PageParser.parse(text.replace("\n", "\\\n"));
        return blocks.size() == 1 && blocks.get(0).kind() == Block.Kind.PARAGRAPH;
    }

    /** Writes spans as HTML, by allow-list: what is not named here is printed as text. */
    private static final class Writer {
        private final StringBuilder out = new StringBuilder();
        private final Links links;
        private boolean insideLink;

        Writer(Links links) {
            this.links = links;
        }

        void spans(List<Span> spans) {
            spans.forEach(this::span);
        }

        private void span(Span span) {
            switch (span.kind()) {
                case TEXT -> text(span.text());
                case BREAK -> out.append("<br>");
                case CODE -> element("code", () -> out.append(Html.words(span.text())));
                case EM -> element("em", () -> spans(span.children()));
                case STRONG -> element("strong", () -> spans(span.children()));
                case LINK -> link(span.target(), () -> spans(span.children()));
                case AUTOLINK -> link(span.target(), () -> out.append(Html.words(span.text())));
                case IMAGE -> text(Span.plain(span.children()));
                case FOOTNOTE -> footnote(span.target());
                case RAW -> out.append(Html.words(span.text()));
            }
        }

        private void text(String text) {
            LeftToRight.split(text, (words, run) -> {
                switch (run) {
                    case AS_EVER -> out.append(Html.words(words));
                    case WHOLE ->
                        out.append("<bdi dir=\"ltr\">")
                                .append(Html.words(words))
                                .append("</bdi>");
                    case BY_ITSELF ->
                        out.append("<bdi>").append(Html.words(words)).append("</bdi>");
                }
            });
        }

        private void element(String name, Runnable content) {
            out.append('<').append(name).append('>');
            content.run();
            out.append("</").append(name).append('>');
        }

        private void link(String target, Runnable words) {
            if (insideLink) {
                words.run();
                return;
            }
            switch (Target.of(target)) {
                case WEB, MAIL, TELEPHONE -> anchor(target, " rel=\"noreferrer\"", words);
                case NUMBER -> number(target.substring("number:".length()), words);
                case PAGE -> {
                    var here = target.startsWith("#") ? Optional.of(target) : Optional.<String>empty();
                    links.page(target).or(() -> here).ifPresentOrElse(address -> anchor(address, "", words), words);
                }
                case FORBIDDEN -> words.run();
            }
        }

        private void anchor(String address, String attributes, Runnable words) {
            out.append("<a href=\"")
                    .append(Html.escape(address))
                    .append('"')
                    .append(attributes)
                    .append('>');
            insideLink = true;
            words.run();
            insideLink = false;
            out.append("</a>");
        }

        private void number(String id, Runnable words) {
            words.run();
            links.number(id).ifPresent(number -> {
                if (!number.number().isEmpty()) {
                    out.append(" <a href=\"tel:")
                            .append(dialled(number.number()))
                            .append("\"><bdi dir=\"ltr\">")
                            .append(Html.words(number.number()))
                            .append("</bdi></a>");
                }
                if (!number.remark().isEmpty()) {
                    out.append(' ').append(Html.words(number.remark()));
                }
                if (!number.instead().isEmpty()) {
                    out.append(". ").append(number.instead().text());
                }
            });
        }

        /** RFC 3966: a number with its country, a short code without one. */
        private static String dialled(String number) {
            var digits = number.toUpperCase(Locale.ROOT)
                    .chars()
                    .map(c -> c >= 'A' && c <= 'Z' ? "22233344455566677778889999".charAt(c - 'A') : c)
                    .filter(Character::isDigit)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            boolean abroad = number.strip().startsWith("+");
            return switch (digits.length()) {
                case 10 -> abroad ? "+" + digits : "+1" + digits;
                case 11, 12, 13, 14, 15 -> "+" + digits;
                default -> digits;
            };
        }

        private void footnote(String id) {
            links.footnote(id)
                    .ifPresent(number -> out.append("<sup><a href=\"#s-")
                            .append(Html.escape(id))
                            .append("\">[")
                            .append(number)
                            .append("]</a></sup>"));
        }
    }

    private static final class NoLinks implements Links {
        @Override
        public Optional<String> page(String target) {
            return Optional.empty();
        }

        @Override
        public Optional<NumberLink> number(String id) {
            return Optional.empty();
        }

        @Override
        public OptionalInt footnote(String id) {
            return OptionalInt.empty();
        }
    }
}
