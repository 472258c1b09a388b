package org.fanal.view.embed;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fanal.card.Cards;
import org.fanal.markdown.BlockType;
import org.fanal.page.Page;
import org.fanal.view.frame.Binder;
import org.fanal.view.guidance.GuidancePrinter;
import org.fanal.view.guidance.Head;
import org.fanal.view.passage.PageFiller;
import org.fanal.view.passage.Phrases;
import org.fanal.view.reading.Printing;
import org.fanal.view.template.Inlay;
import org.fanal.view.template.Markup;
import org.fanal.view.template.Templates;

/** Prints a page, or a part of it, for a frame on another site. */
public final class EmbedPrinter {
    /** The name of the facts about a watcher, as a part. */
    public static final String FACTS = "facts";

    private final Templates templates;
    private final Binder binder;
    private final GuidancePrinter guidance;
    private final Inlay style = Inlay.styles("reader.css", "rare.css", "embed.css");

    public EmbedPrinter(Templates templates, Binder binder, GuidancePrinter guidance) {
        this.templates = templates;
        this.binder = binder;
        this.guidance = guidance;
    }

    /** The style of every embed. */
    public Inlay style() {
        return style;
    }

    /** The page, or what stands under one of its headings, or one of its cards, or the facts about a watcher. */
    public String print(Printing printing, Page page, Optional<String> part) {
        var translated = printing.translated(page);
        var href = printing.path(page.slug());
        var links = new Elsewhere(printing.links(page), href);
        var phrases = new Phrases(printing.language(), printing.source(), links, printing.words());
        var filler = new PageFiller(translated, phrases, printing.words(), false);
        var skeleton = page.skeleton();
        var body =
                part.map(name -> skeleton.fill(Cards.part(page, name), filler)).orElseGet(() -> skeleton.fill(filler));
        var title = phrases.line(translated.passage(skeleton.title()));
        var settings = printing.site().settings();
        var view = new Embed(
                printing.words(),
                printing.language(),
                phrases.bare(translated.passage(skeleton.title())),
                binder.absolute(href)
                        + part.filter(skeleton.anchors()::contains)
                                .map(anchor -> "#" + anchor)
                                .orElse(""),
                address(href),
                style,
                binder.symbols(filler.blocks().stream().map(BlockType::key).collect(Collectors.toSet())),
                templates.print("parts/head", Head.of(printing, translated, title)),
                body,
                lists(printing, page, part),
                printing.dated("text.saved", page.source().front().read()),
                printing.words().say("page.licence", Map.of("licence", settings.licence())),
                settings.name());
        return templates.print("share/embed", view).text();
    }

    /** As a person would type it. */
    private String address(String path) {
        return binder.publicUrl().map(url -> url.getRawAuthority() + path).orElse(path);
    }

    private List<Markup> lists(Printing printing, Page page, Optional<String> part) {
        if (part.isEmpty()) {
            return Stream.of(guidance.list(printing, page), guidance.facts(printing, page))
                    .flatMap(Optional::stream)
                    .toList();
        }
        return part.filter(FACTS::equals).flatMap(facts -> guidance.facts(printing, page)).stream()
                .toList();
    }
}
