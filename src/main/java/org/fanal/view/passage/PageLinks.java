package org.fanal.view.passage;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.fanal.content.Number;
import org.fanal.content.Slug;
import org.fanal.language.Language;
import org.fanal.markdown.Html;
import org.fanal.markdown.Links;
import org.fanal.page.Page;
import org.fanal.page.Site;

/** Where the links of a page lead in one language. */
public final class PageLinks implements Links {
    private final Site site;
    private final Language language;
    private final Page page;
    private final Function<Slug, String> paths;

    /** @param paths the path of a page in the language */
    public PageLinks(Site site, Language language, Page page, Function<Slug, String> paths) {
        this.site = site;
        this.language = language;
        this.page = page;
        this.paths = paths;
    }

    @Override
    public Optional<String> page(String target) {
        if (target.startsWith("#")) {
            return Optional.of(target);
        }
        int hash = target.indexOf('#');
        String file = hash < 0 ? target : target.substring(0, hash);
        String anchor = hash < 0 ? "" : target.substring(hash);
        if (!file.endsWith(".md")) {
            return Optional.empty();
        }
        return Slug.parse(file.substring(0, file.length() - ".md".length()))
                .flatMap(slug -> site.page(slug).or(() -> site.formerly(slug)))
                .map(to -> paths.apply(to.slug()) + anchor);
    }

    @Override
    public Optional<NumberLink> number(String id) {
        return site.numbers().find(id).map(this::link);
    }

    @Override
    public OptionalInt footnote(String id) {
        var sources = page.source().front().sources();
        for (int i = 0; i < sources.size(); i++) {
            if (sources.get(i).id().equals(id)) {
                return OptionalInt.of(i + 1);
            }
        }
        return OptionalInt.empty();
    }

    private NumberLink link(Number number) {
        return switch (number.trust(site.today())) {
            case CONFIRMED -> new NumberLink(number.number(), "");
            case MARKED -> new NumberLink(number.number(), dated("number.marked", number));
            case WITHDRAWN -> new NumberLink("", dated("number.withdrawn", number), instead(number));
        };
    }

    /** The fallback, as the page of all numbers has it in this language. */
    private Html instead(Number number) {
        var phrases = new Phrases(language, site.settings().source(), new Nowhere(), site.words(language));
        return site.page(Site.NUMBERS)
                .map(numbers -> new Register(site.translated(numbers, language), phrases).words(number.fallback()))
                .orElseGet(() -> phrases.inSource(number.fallback()));
    }

    /** No link leads on from what stands in for one. */
    private record Nowhere() implements Links {
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

    private String dated(String key, Number number) {
        var words = site.words(language);
        return words.say(key, Map.of("date", words.date(number.confirmed())));
    }
}
