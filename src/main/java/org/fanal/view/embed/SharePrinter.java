package org.fanal.view.embed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fanal.card.Cards;
import org.fanal.card.Format;
import org.fanal.markdown.Html;
import org.fanal.markdown.SegmentKind;
import org.fanal.page.Page;
import org.fanal.qr.QrCode;
import org.fanal.view.embed.Share.Snippet;
import org.fanal.view.frame.Binder;
import org.fanal.view.frame.Subject;
import org.fanal.view.reading.Printing;
import org.fanal.view.reading.Way;
import org.fanal.view.template.Templates;

/** Prints how to share a page: what to paste, what to send, what to scan, and what else there is of it. */
public final class SharePrinter {
    private final Templates templates;
    private final Binder binder;

    public SharePrinter(Templates templates, Binder binder) {
        this.templates = templates;
        this.binder = binder;
    }

    /** The page. */
    public String print(Printing printing, Page page) {
        var address = binder.absolute(printing.path(page.slug()));
        var gist = new Gist(printing, page);
        var title = printing.translated(page).passage(page.skeleton().shortTitle());
        var snippets = Stream.of(Size.values())
                .map(size ->
                        new Snippet("f" + size.width(), size.toString(), frame(printing, page, gist.title(), size)))
                .toList();
        var view = new Share(
                printing.words(),
                printing.language(),
                printing.phrases(page).line(title),
                address,
                binder.publicUrl().map(url -> QrCode.of(address)),
                ways(printing, page),
                gist.text(address),
                snippets,
                parts(printing, page));
        var name = printing.site().settings().name();
        var paths = printing.paths();
        var subject = new Subject(
                name,
                printing.say("share.heading") + " · " + name,
                printing.phrases(page).bare(title),
                Optional.of(language -> paths.share(language, page.slug())),
                paths.share(printing.source(), page.slug()),
                Optional.of(page),
                Set.of());
        return binder.bind(printing, subject, templates.print("share/share", view), Optional.of(binder.rare()));
    }

    private String frame(Printing printing, Page page, String title, Size size) {
        var path = printing.paths().embed(printing.language(), page.slug(), "");
        return Frames.html(binder.absolute(path), title, size.width(), size.height());
    }

    private static List<Way> ways(Printing printing, Page page) {
        var paths = printing.paths();
        var language = printing.language();
        var slug = page.slug();
        List<Way> ways = new ArrayList<>();
        ways.add(printing.way(printing.path(slug), printing.say("embed.whole"), ""));
        ways.add(printing.way(paths.text(language, slug), printing.say("page.text"), ""));
        ways.add(printing.way(paths.markdown(language, slug), printing.say("page.markdown"), ""));
        if (!printing.isSource()) {
            var beside = printing.words()
                    .say("page.bilingual", Map.of("language", printing.words().name(printing.source())));
            ways.add(printing.way(paths.bilingual(language, printing.source(), slug), beside, ""));
        }
        if (Cards.has(page)) {
            ways.add(printing.way(paths.cards(language, slug, Format.LETTER), printing.say("cards.of"), ""));
        }
        return ways;
    }

    /** The embeds of single parts, by their headings. */
    private static List<Way> parts(Printing printing, Page page) {
        var translated = printing.translated(page);
        var phrases = printing.phrases(page);
        List<Way> parts = new ArrayList<>();
        parts.add(part(printing, page, "", Html.text(printing.say("share.whole"))));
        for (var anchor : Cards.anchors(page)) {
            Cards.find(printing.site(), page, printing.language(), anchor).ifPresent(card -> {
                var title = card.title().map(phrases::words);
                var label = Html.text(printing.say("block." + card.block().key()));
                parts.add(part(printing, page, anchor, title.orElse(label)));
            });
        }
        for (var slot : page.skeleton().slots()) {
            if (slot.segment().kind() == SegmentKind.HEADING) {
                slot.anchor()
                        .filter(anchor -> !page.skeleton().section(anchor).isEmpty())
                        .ifPresent(anchor -> parts.add(
                                part(printing, page, anchor, phrases.words(translated.passage(slot.segment())))));
            }
        }
        page.source()
                .front()
                .watcher()
                .ifPresent(watcher -> parts.add(
                        part(printing, page, EmbedPrinter.FACTS, Html.text(printing.say("watcher.heading")))));
        return parts;
    }

    private static Way part(Printing printing, Page page, String part, Html title) {
        return new Way(printing.paths().embed(printing.language(), page.slug(), part), title, Html.EMPTY);
    }
}
