package org.fanal.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fanal.markdown.syntax.Span;
import org.fanal.markdown.syntax.Target;

/** Writes spans as HTML, by allow-list: what is not named here is printed as text. */
final class InlineWriter {
    private final StringBuilder out = new StringBuilder();
    private final Links links;
    private boolean insideLink;

    private InlineWriter(Links links) {
        this.links = links;
    }

    static String write(List<Span> spans, Links links) {
        var writer = new InlineWriter(links);
        writer.spans(spans);
        return writer.out.toString();
    }

    private void spans(List<Span> spans) {
        spans.forEach(this::span);
    }

    private void span(Span span) {
        switch (span.kind()) {
            case TEXT -> LeftToRight.write(span.text(), out);
            case BREAK -> out.append("<br>");
            case CODE -> element("code", () -> out.append(Html.words(span.text())));
            case EM -> element("em", () -> spans(span.children()));
            case STRONG -> element("strong", () -> spans(span.children()));
            case LINK -> link(span.target(), () -> spans(span.children()));
            case AUTOLINK -> link(span.target(), () -> out.append(Html.words(span.text())));
            case IMAGE -> LeftToRight.write(Span.plain(span.children()), out);
            case FOOTNOTE -> footnote(span.target());
            case RAW -> out.append(Html.words(span.text()));
        }
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
