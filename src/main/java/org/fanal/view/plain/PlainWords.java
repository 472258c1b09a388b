package org.fanal.view.plain;

import java.util.Map;
import java.util.regex.Pattern;
import org.fanal.language.Direction;
import org.fanal.language.Language;
import org.fanal.markdown.Html;
import org.fanal.markdown.Inline;
import org.fanal.markdown.Links;
import org.fanal.markdown.Slot;
import org.fanal.page.Notice;
import org.fanal.page.Passage;
import org.fanal.translation.words.Words;
import org.fanal.view.passage.PageFiller;

/** Passages as bare words with their marks: for text messages. */
public final class PlainWords {
    private static final Pattern LINK = Pattern.compile("<a href=\"(https?:[^\"]*)\"[^>]*>(.*?)</a>");

    private final Links links;
    private final Words words;
    private final Language source;

    public PlainWords(Links links, Words words, Language source) {
        this.links = new PlainLinks(links);
        this.words = words;
        this.source = source;
    }

    /** A passage where it stands: words to say come in the source language first. */
    public String of(Slot slot, Passage passage) {
        var text = marked(passage, bare(passage.text()));
        if (passage.original().isEmpty()) {
            return text;
        }
        var original = isolated(bare(passage.original().get()));
        return PageFiller.isSpoken(slot) ? original + "\n(" + text + ")" : text + "\n(" + original + ")";
    }

    /** The source text beside a translation that runs the other way: else its last mark stands before its first word. */
    private String isolated(String original) {
        return words.language().direction() == source.direction() ? original : "\u2068" + original + "\u2069";
    }

    /** Canonical text without any mark-up. */
    public String bare(String text) {
        return plain(Inline.parse(text).html(links));
    }

    /** Passages of HTML without any mark-up. */
    public String plain(Html html) {
        return LINK.matcher(html.text())
                .replaceAll(link -> java.util.regex.Matcher.quoteReplacement(
                        link.group(1).contains(link.group(2))
                                ? link.group(2)
                                : link.group(2) + " (" + link.group(1) + ")"))
                .replace("<br>", "\n")
                .replaceAll("<bdi(?: dir=\"ltr\")?>(.*?)</bdi>", leftToRight("$1"))
                .replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    /** A phone number as it is: without these isolates (UAX 9) an Arabic text shows its groups in the wrong order. */
    public String leftToRight(String number) {
        return words.language().direction() == Direction.RTL ? "\u2066" + number + "\u2069" : number;
    }

    /** The text with the passage's mark. */
    public String marked(Passage passage, String text) {
        return passage.notice().map(notice -> marked(notice, text)).orElse(text);
    }

    private String marked(Notice notice, String text) {
        return switch (notice.kind()) {
            case DRAFT -> text + " °";
            case OUTDATED_MINOR -> text + " [" + words.say("notice.outdated-minor", date(notice)) + "]";
            case OUTDATED_MAJOR ->
                "[" + words.say("notice.outdated-major", dateAndLanguage(notice)) + "] " + isolated(text);
            case MISSING -> "[" + words.name(source) + "] " + isolated(text);
        };
    }

    private Map<String, String> date(Notice notice) {
        return Map.of("date", words.date(notice.date()));
    }

    private Map<String, String> dateAndLanguage(Notice notice) {
        return Map.of("date", words.date(notice.date()), "language", words.name(source));
    }
}
