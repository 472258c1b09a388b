package org.fanal.press;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fanal.card.Cards;
import org.fanal.content.Slug;
import org.fanal.language.Language;
import org.fanal.page.Page;
import org.fanal.page.Site;
import org.fanal.view.Handouts;
import org.fanal.view.Views;

/** A page, or a part of it, made to stand on somebody else's. */
sealed interface Sharing extends Address permits Sharing.Share, Sharing.Embed, Sharing.Description {
    String FOLDER = "/embed/";

    Language language();

    Slug slug();

    /** The same for another page. */
    Sharing of(Slug other);

    @Override
    default boolean isIn(Site site) {
        return site.languages().contains(language()) && site.page(slug()).isPresent();
    }

    @Override
    default String fingerprint(Site site) {
        return site.fingerprint(page(site), language());
    }

    @Override
    default Address renamed(Site site) {
        return site.formerly(slug()).<Address>map(page -> of(page.slug())).orElse(this);
    }

    @Override
    default boolean isBusy() {
        return false;
    }

    default Page page(Site site) {
        return site.page(slug()).orElseThrow(() -> new IllegalArgumentException("no such page: " + slug()));
    }

    /** All that a page is shared as. */
    static List<Address> all(Language language, Page page) {
        var slug = page.slug();
        List<Address> all = new ArrayList<>(
                List.of(new Share(language, slug), new Embed(language, slug, ""), new Description(language, slug)));
        parts(page).map(part -> new Embed(language, slug, part)).forEach(all::add);
        return all;
    }

    /** The parts of a page that can stand alone: its sections, its cards, the facts about a watcher. */
    private static Stream<String> parts(Page page) {
        var facts = page.source().front().watcher().map(watcher -> Handouts.FACTS).stream();
        return Stream.concat(Cards.parts(page).stream(), facts).distinct();
    }

    /** How to share a page. */
    record Share(Language language, Slug slug) implements Sharing {
        static final String ENDING = "/share";

        @Override
        public String path() {
            return "/" + language.tag() + "/" + slug + ENDING;
        }

        @Override
        public Paper paper() {
            return Paper.STYLED;
        }

        @Override
        public Sharing of(Slug other) {
            return new Share(language, other);
        }

        @Override
        public String text(Site site, Views views) {
            return views.handouts().share(site, language, page(site));
        }
    }

    /**
     * A page for a frame on another site.
     *
     * @param part the anchor of one part of it; empty for the whole
     */
    record Embed(Language language, Slug slug, String part) implements Sharing {
        @Override
        public String path() {
            return FOLDER + language.tag() + "/" + slug + (part.isEmpty() ? "" : "/" + part);
        }

        @Override
        public Paper paper() {
            return Paper.EMBED;
        }

        @Override
        public boolean isIn(Site site) {
            return Sharing.super.isIn(site)
                    && (part.isEmpty() || parts(page(site)).anyMatch(part::equals));
        }

        @Override
        public Sharing of(Slug other) {
            return new Embed(language, other, part);
        }

        @Override
        public String text(Site site, Views views) {
            return views.handouts()
                    .embed(site, language, page(site), part.isEmpty() ? Optional.empty() : Optional.of(part));
        }
    }

    /** What a page's discovery link leads to: its description as oEmbed has it, in the usual size. */
    record Description(Language language, Slug slug) implements Sharing {
        static final String ENDING = ".json";

        @Override
        public String path() {
            return FOLDER + language.tag() + "/" + slug + ENDING;
        }

        @Override
        public Paper paper() {
            return Paper.OEMBED;
        }

        @Override
        public Sharing of(Slug other) {
            return new Description(language, other);
        }

        @Override
        public String text(Site site, Views views) {
            return views.handouts()
                    .oembed(site, language, page(site), Optional.empty(), Integer.MAX_VALUE, Integer.MAX_VALUE);
        }
    }
}
