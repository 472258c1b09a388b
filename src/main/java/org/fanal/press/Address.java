package org.fanal.press;

import java.util.List;
import java.util.Optional;
import org.fanal.content.Section;
import org.fanal.content.Slug;
import org.fanal.language.Language;
import org.fanal.page.Page;
import org.fanal.page.Site;
import org.fanal.view.Views;
import org.fanal.view.reading.Paths;

/** What can be asked for, and its path, in one place. */
public sealed interface Address
        permits Address.Home,
                Address.OfSection,
                Address.OfPage,
                Address.Bilingual,
                Offline,
                PastAddress,
                Handout,
                Sharing,
                OfLanguage,
                Single {
    /** Where it stands: begins with a slash, ASCII, nothing to escape. */
    String path();

    /** What is printed for it. */
    Paper paper();

    /** Whether this Site has it. */
    boolean isIn(Site site);

    /** A hash of everything its text depends on in this Site. */
    String fingerprint(Site site);

    /** Its text. */
    String text(Site site, Views views);

    /** The same in a Site that gave the page another slug. */
    default Address renamed(Site site) {
        return this;
    }

    /** Whether most readers come here, so that it is printed before anyone asks. */
    default boolean isBusy() {
        return true;
    }

    /** Whether it answers words in its query. */
    default boolean takesWords() {
        return false;
    }

    /** The paths for links, as the pages print them. */
    static Paths paths() {
        return new AddressPaths();
    }

    /**
     * What a path asks for, whether or not there is such a page. Other spellings are understood (another case of the language
     * tag, a slash too many or too few); {@link #path()} then differs from the path.
     */
    static Optional<Address> parse(String path, List<Language> offered) {
        return new PathReading(offered).read(path);
    }

    /** The first page of a language. */
    record Home(Language language) implements Address {
        @Override
        public String path() {
            return "/" + language.tag() + "/";
        }

        @Override
        public Paper paper() {
            return Paper.FORM;
        }

        @Override
        public boolean isIn(Site site) {
            return site.languages().contains(language);
        }

        @Override
        public String fingerprint(Site site) {
            return site.fingerprint(language);
        }

        @Override
        public String text(Site site, Views views) {
            return views.home(site, language);
        }
    }

    /** The list of a section's pages; where a page has the section's name, that page answers. */
    record OfSection(Language language, Section section) implements Address {
        @Override
        public String path() {
            return "/" + language.tag() + "/" + section.path();
        }

        @Override
        public Paper paper() {
            return Paper.HTML;
        }

        @Override
        public boolean isIn(Site site) {
            return site.languages().contains(language)
                    && !site.section(section).isEmpty()
                    && site.sectionPage(section).isEmpty();
        }

        @Override
        public String fingerprint(Site site) {
            return site.fingerprint(language);
        }

        @Override
        public String text(Site site, Views views) {
            return views.section(site, language, section);
        }

        @Override
        public Address renamed(Site site) {
            return site.sectionPage(section)
                    .<Address>map(page -> new OfPage(language, page.slug(), OfPage.Form.PAGE))
                    .orElse(this);
        }
    }

    /** A page in one of its forms. */
    record OfPage(Language language, Slug slug, Form form) implements Address {
        /** What a page can be had as. */
        public enum Form {
            PAGE("", Paper.HTML),
            TEXT(".txt", Paper.TEXT),
            MARKDOWN(".md", Paper.MARKDOWN);

            final String ending;
            final Paper paper;

            Form(String ending, Paper paper) {
                this.ending = ending;
                this.paper = paper;
            }
        }

        @Override
        public String path() {
            return "/" + language.tag() + "/" + slug + form.ending;
        }

        @Override
        public Paper paper() {
            return form == Form.PAGE && slug.equals(Site.WATCHERS) ? Paper.STYLED : form.paper;
        }

        @Override
        public boolean isIn(Site site) {
            return site.languages().contains(language) && site.page(slug).isPresent();
        }

        @Override
        public String fingerprint(Site site) {
            return site.fingerprint(page(site, slug), language);
        }

        @Override
        public String text(Site site, Views views) {
            var page = page(site, slug);
            return switch (form) {
                case PAGE -> views.guidance(site, language, page);
                case TEXT -> views.text(site, language, page);
                case MARKDOWN -> views.markdown(site, language, page);
            };
        }

        @Override
        public Address renamed(Site site) {
            return site.formerly(slug)
                    .<Address>map(page -> new OfPage(language, page.slug(), form))
                    .orElseGet(() -> form == Form.PAGE ? new PastAddress.Withdrawn(language, slug) : this);
        }

        @Override
        public boolean isBusy() {
            return form == Form.PAGE;
        }
    }

    /** A page beside its source text, passage by passage. */
    record Bilingual(Language language, Language source, Slug slug) implements Address {
        @Override
        public String path() {
            return "/" + language.tag() + "+" + source.tag() + "/" + slug;
        }

        @Override
        public Paper paper() {
            return Paper.HTML;
        }

        @Override
        public boolean isIn(Site site) {
            return source.equals(site.settings().source())
                    && !language.equals(source)
                    && site.languages().contains(language)
                    && site.page(slug).isPresent();
        }

        @Override
        public String fingerprint(Site site) {
            var page = page(site, slug);
            return site.fingerprint(page, language) + site.fingerprint(page, source);
        }

        @Override
        public String text(Site site, Views views) {
            return views.bilingual(site, language, page(site, slug));
        }

        @Override
        public Address renamed(Site site) {
            return site.formerly(slug)
                    .map(page -> new Bilingual(language, source, page.slug()))
                    .orElse(this);
        }

        @Override
        public boolean isBusy() {
            return false;
        }
    }

    private static Page page(Site site, Slug slug) {
        return site.page(slug).orElseThrow(() -> new IllegalArgumentException("no such page: " + slug));
    }
}
