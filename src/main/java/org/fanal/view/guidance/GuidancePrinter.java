package org.fanal.view.guidance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fanal.content.Slug;
import org.fanal.markdown.BlockType;
import org.fanal.markdown.Html;
import org.fanal.markdown.SegmentKind;
import org.fanal.page.Page;
import org.fanal.page.Site;
import org.fanal.page.TranslatedPage;
import org.fanal.view.frame.Binder;
import org.fanal.view.frame.Subject;
import org.fanal.view.guidance.Article.Contents;
import org.fanal.view.guidance.Article.Heading;
import org.fanal.view.guidance.Guidance.Form;
import org.fanal.view.passage.PageFiller;
import org.fanal.view.passage.Phrases;
import org.fanal.view.passage.Register;
import org.fanal.view.reading.Printing;
import org.fanal.view.template.Inlay;
import org.fanal.view.template.Markup;
import org.fanal.view.template.Templates;

/** Prints a guidance page, alone or beside its source. */
public final class GuidancePrinter {
    private static final int HEADINGS_OF_A_LONG_PAGE = 5;

    private final Templates templates;
    private final Binder binder;

    public GuidancePrinter(Templates templates, Binder binder) {
        this.templates = templates;
        this.binder = binder;
    }

    /** The page in one language. */
    public String single(Printing printing, Page page) {
        var translated = printing.translated(page);
        var phrases = printing.phrases(page);
        var filler = new PageFiller(translated, phrases, printing.words(), false);
        var article = whole(
                printing,
                translated,
                filler,
                Optional.empty(),
                contents(translated, phrases),
                Terms.of(printing, page));
        var view = new Guidance(printing.words(), article, forms(printing, page), printed(printing, page));
        var more = page.slug().equals(Site.WATCHERS) ? Optional.of(binder.rare()) : Optional.<Inlay>empty();
        var subject = subject(printing, translated, filler.blocks());
        return binder.bind(printing, subject, templates.print("reader/guidance", view), more);
    }

    /** The page as a part of another, under its slug as an anchor; {@code drawings} gets the names of those it uses. */
    public Markup part(Printing printing, Page page, Set<String> drawings) {
        var translated = printing.translated(page);
        var filler = new PageFiller(translated, printing.phrases(page), printing.words(), false);
        var article = whole(
                printing, translated, filler, Optional.of(page.slug().text()), Optional.empty(), Optional.empty());
        drawings.addAll(drawings(filler.blocks()));
        return article;
    }

    private Markup whole(
            Printing printing,
            TranslatedPage translated,
            PageFiller filler,
            Optional<String> id,
            Optional<Contents> contents,
            Optional<Terms> terms) {
        var page = translated.page();
        var phrases = printing.phrases(page);
        return templates.print(
                "parts/article",
                new Article(
                        printing.words(),
                        Optional.empty(),
                        id,
                        head(printing, translated, phrases.line(title(translated))),
                        contents,
                        page.skeleton().fill(filler),
                        list(printing, page),
                        facts(printing, page),
                        terms,
                        sources(printing, page)));
    }

    /** The page passage by passage beside its source. */
    public String bilingual(Printing printing, Page page) {
        var translated = printing.translated(page);
        var phrases = printing.phrasesWithoutFootnotes(page);
        var filler = new PageFiller(translated, phrases, printing.words(), true);
        var slug = page.slug();
        var article = new Article(
                printing.words(),
                Optional.of("both"),
                Optional.empty(),
                head(printing, translated, phrases.beside(title(translated))),
                Optional.empty(),
                page.skeleton().fill(filler),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        var view = new Guidance(
                printing.words(),
                templates.print("parts/article", article),
                formsOfBoth(printing, slug),
                printed(printing, page));
        var own = subject(printing, translated, filler.blocks());
        var paths = printing.paths();
        var subject = new Subject(
                own.name(),
                own.title(),
                own.description(),
                Optional.of(each -> each.equals(printing.source())
                        ? paths.page(each, slug)
                        : paths.bilingual(each, printing.source(), slug)),
                own.unspecified(),
                own.page(),
                own.drawings());
        return binder.bind(printing, subject, templates.print("reader/guidance", view));
    }

    /** The list that the portal writes under the words of a page. */
    public Optional<Markup> list(Printing printing, Page page) {
        if (page.slug().equals(Site.NUMBERS)) {
            return Optional.of(templates.print("parts/numbers", NumberList.of(printing, register(printing, page))));
        }
        return page.slug().equals(Site.WATCHERS)
                ? Optional.of(templates.print("parts/watchers", WatcherTable.of(printing)))
                : Optional.empty();
    }

    /** The facts about the watcher a page is about. */
    public Optional<Markup> facts(Printing printing, Page page) {
        return page.source()
                .front()
                .watcher()
                .map(watcher -> templates.print(
                        "parts/watcher",
                        WatcherFacts.of(printing, watcher, register(printing, page), printing.links(page))));
    }

    private static Register register(Printing printing, Page page) {
        return new Register(printing.translated(page), printing.phrases(page));
    }

    private Markup head(Printing printing, TranslatedPage page, Html title) {
        return templates.print("parts/head", Head.of(printing, page, title));
    }

    private Optional<Markup> sources(Printing printing, Page page) {
        return page.source().front().sources().isEmpty()
                ? Optional.empty()
                : Optional.of(templates.print("parts/sources", Sources.of(printing, page)));
    }

    private static org.fanal.page.Passage title(TranslatedPage page) {
        return page.passage(page.page().skeleton().title());
    }

    /** The title of a tab is the short title: it says less to somebody who looks at the list of tabs. */
    private static Subject subject(Printing printing, TranslatedPage translated, Set<BlockType> blocks) {
        var page = translated.page();
        var skeleton = page.skeleton();
        var name = printing.site().settings().name();
        var phrases = printing.phrases(page);
        return new Subject(
                name,
                phrases.bare(translated.passage(skeleton.shortTitle())) + " · " + name,
                phrases.bare(translated.passage(skeleton.summary())),
                Optional.of(language -> printing.paths().page(language, page.slug())),
                printing.paths().page(printing.source(), page.slug()),
                Optional.of(page),
                drawings(blocks));
    }

    private static Set<String> drawings(Set<BlockType> blocks) {
        return blocks.stream().map(BlockType::key).collect(Collectors.toSet());
    }

    private static Optional<Contents> contents(TranslatedPage translated, Phrases phrases) {
        var skeleton = translated.page().skeleton();
        List<Heading> headings = new ArrayList<>();
        for (var slot : skeleton.slots()) {
            if (slot.segment().kind() == SegmentKind.HEADING) {
                var title = phrases.words(translated.passage(slot.segment()));
                slot.anchor().ifPresent(anchor -> headings.add(new Heading("#" + anchor, title)));
            }
        }
        if (headings.size() < HEADINGS_OF_A_LONG_PAGE) {
            return Optional.empty();
        }
        return Optional.of(new Contents(headings));
    }

    private static List<Form> forms(Printing printing, Page page) {
        var paths = printing.paths();
        var language = printing.language();
        var source = printing.source();
        List<Form> forms = new ArrayList<>();
        if (!printing.isSource()) {
            var beside = printing.words()
                    .say("page.bilingual", Map.of("language", printing.words().name(source)));
            forms.add(new Form(paths.bilingual(language, source, page.slug()), beside));
        }
        forms.add(new Form(paths.text(language, page.slug()), printing.say("page.text")));
        forms.add(new Form(paths.share(language, page.slug()), printing.say("share.link")));
        if (!printing.site().editions(page.slug()).isEmpty()) {
            forms.add(new Form(paths.changes(language, page.slug()), printing.say("changes.link")));
        }
        return forms;
    }

    /** The page in one language carries the sources: all three do not fit into one round trip. */
    private static List<Form> formsOfBoth(Printing printing, Slug slug) {
        var only = printing.words()
                .say("page.single", Map.of("language", printing.language().ownName()));
        var single = printing.path(slug);
        return List.of(new Form(single, only), new Form(single + "#sources", printing.say("sources.heading")));
    }

    /** Stands on each sheet of paper. */
    private String printed(Printing printing, Page page) {
        return String.join(
                " · ",
                printing.site().settings().name(),
                printing.dated("dates.as-of", page.source().front().asOf()),
                binder.absolute(printing.path(page.slug())));
    }
}
