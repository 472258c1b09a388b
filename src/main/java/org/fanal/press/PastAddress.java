package org.fanal.press;

import org.fanal.content.Slug;
import org.fanal.language.Language;
import org.fanal.page.Site;
import org.fanal.view.Views;

/** Addresses that tell what became of a page. */
sealed interface PastAddress extends Address permits PastAddress.Changes, PastAddress.Withdrawn {
    String CHANGES = "/changes";

    Language language();

    Slug slug();

    @Override
    default String fingerprint(Site site) {
        return site.editionsFingerprint(slug(), language());
    }

    @Override
    default boolean isBusy() {
        return false;
    }

    /** What changed on a page, in plain words. */
    record Changes(Language language, Slug slug) implements PastAddress {
        @Override
        public String path() {
            return "/" + language.tag() + "/" + slug + CHANGES;
        }

        @Override
        public Paper paper() {
            return Paper.HTML;
        }

        @Override
        public boolean isIn(Site site) {
            return site.languages().contains(language)
                    && site.page(slug).isPresent()
                    && !site.editions(slug).isEmpty();
        }

        @Override
        public String text(Site site, Views views) {
            return views.changes(site, language, site.page(slug).orElseThrow());
        }

        @Override
        public Address renamed(Site site) {
            return site.formerly(slug)
                    .<Address>map(page -> new Changes(language, page.slug()))
                    .orElseGet(() -> new Withdrawn(language, slug));
        }
    }

    /** Where a page stood that was withdrawn. */
    record Withdrawn(Language language, Slug slug) implements PastAddress {
        @Override
        public String path() {
            return "/" + language.tag() + "/" + slug;
        }

        @Override
        public Paper paper() {
            return Paper.GONE;
        }

        @Override
        public boolean isIn(Site site) {
            return site.languages().contains(language) && site.withdrawal(slug).isPresent();
        }

        @Override
        public String text(Site site, Views views) {
            return views.withdrawn(site, language, site.withdrawal(slug).orElseThrow());
        }
    }
}
