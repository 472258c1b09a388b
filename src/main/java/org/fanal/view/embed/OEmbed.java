package org.fanal.view.embed;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fanal.markdown.Html;
import org.fanal.page.Page;
import org.fanal.view.frame.Binder;
import org.fanal.view.reading.Printing;

/**
 * How to embed a page, as oEmbed 1.0 (oembed.com) has it. WordPress keeps of its HTML only {@code a}, {@code blockquote} and {@code iframe}, and
 * shows the frame only once a script in it has answered; so the quotation says by itself what the page says first.
 */
public final class OEmbed {
    private static final int CACHE_SECONDS = 3600;

    private final Binder binder;

    public OEmbed(Binder binder) {
        this.binder = binder;
    }

    /**
     * The description, JSON.
     *
     * @param width the most it may take, in CSS pixels
     * @param height the same
     */
    public String json(Printing printing, Page page, Optional<String> part, int width, int height) {
        var gist = new Gist(printing, page);
        int wide = Math.min(width, Size.ARTICLE.width());
        int high = Math.min(height, Size.ARTICLE.height());
        var embed = binder.absolute(printing.paths().embed(printing.language(), page.slug(), part.orElse("")));
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("version", "1.0");
        answer.put("type", "rich");
        answer.put("title", gist.title());
        answer.put("provider_name", printing.site().settings().name());
        answer.put("provider_url", binder.absolute(printing.paths().home(printing.language())));
        answer.put("cache_age", CACHE_SECONDS);
        answer.put("width", wide);
        answer.put("height", high);
        answer.put("html", quotation(printing, page, gist, part) + Frames.html(embed, gist.title(), wide, high));
        return answer.entrySet().stream()
                .map(entry -> string(entry.getKey()) + ": " + value(entry.getValue()))
                .collect(Collectors.joining(",\n", "{", "}\n"));
    }

    private String quotation(Printing printing, Page page, Gist gist, Optional<String> part) {
        var address = binder.absolute(printing.path(page.slug()));
        var link = "<a href=\"" + Frames.quoted(address) + "\">"
                + Html.text(printing.site().settings().name() + ": " + printing.say("embed.whole"))
                        .text()
                + "</a>";
        var sentences = Stream.of(Stream.of(gist.title() + ":"), gist.points(part).stream(), gist.dates().stream())
                .flatMap(lines -> lines)
                .map(line -> Html.text(line).text());
        return Stream.concat(sentences, Stream.of(link))
                .collect(Collectors.joining(" ", "<blockquote>", "</blockquote>"));
    }

    private static String value(Object value) {
        return value instanceof Integer ? value.toString() : string(value.toString());
    }

    /** RFC 8259; what could end a script is escaped too. */
    private static String string(String text) {
        var out = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '\n' -> out.append("\\n");
                case '/' -> out.append(out.charAt(out.length() - 1) == '<' ? "\\/" : "/");
                default -> out.append(c < ' ' ? String.format("\\u%04x", (int) c) : String.valueOf(c));
            }
        }
        return out.append('"').toString();
    }
}
