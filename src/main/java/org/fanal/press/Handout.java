package org.fanal.press;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fanal.card.Cards;
import org.fanal.card.CodeBook.Standing;
import org.fanal.card.Format;
import org.fanal.content.Slug;
import org.fanal.content.printed.Code;
import org.fanal.content.printed.PrintedCode;
import org.fanal.language.Language;
import org.fanal.page.Site;
import org.fanal.view.Views;

/** Cards on paper, and what their codes lead to. */
sealed interface Handout extends Address permits Handout.All, Handout.Sheet, Handout.OfCode {
    String FOLDER = "cards";

    @Override
    default boolean isBusy() {
        return false;
    }

    /** What cards there are in a language. */
    static List<Address> all(Site site, Language language) {
        return Stream.concat(
                        Stream.<Address>of(new All(language)),
                        Cards.pages(site).stream()
                                .flatMap(page -> Stream.of(Format.values())
                                        .map(format -> new Sheet(language, page.slug(), format))))
                .toList();
    }

    /** The list of pages that have cards. */
    record All(Language language) implements Handout {
        @Override
        public String path() {
            return "/" + language.tag() + "/" + FOLDER;
        }

        @Override
        public Paper paper() {
            return Paper.HTML;
        }

        @Override
        public boolean isIn(Site site) {
            return site.languages().contains(language) && !Cards.pages(site).isEmpty();
        }

        @Override
        public String fingerprint(Site site) {
            return site.fingerprint(language);
        }

        @Override
        public String text(Site site, Views views) {
            return views.handouts().cards(site, language);
        }
    }

    /** The cards of a page, to be printed and cut. */
    record Sheet(Language language, Slug slug, Format format) implements Handout {
        @Override
        public String path() {
            return "/" + language.tag() + "/" + FOLDER + "/" + slug + format.ending();
        }

        @Override
        public Paper paper() {
            return format == Format.A4 ? Paper.A4 : Paper.LETTER;
        }

        @Override
        public boolean isIn(Site site) {
            return site.languages().contains(language)
                    && site.page(slug).filter(Cards::has).isPresent();
        }

        @Override
        public String fingerprint(Site site) {
            var page = site.page(slug).orElseThrow();
            return site.fingerprint(page, language)
                    + site.fingerprint(page, site.settings().source());
        }

        @Override
        public String text(Site site, Views views) {
            return views.handouts().cardSheet(site, language, site.page(slug).orElseThrow(), format);
        }

        @Override
        public Address renamed(Site site) {
            return site.formerly(slug)
                    .<Address>map(page -> new Sheet(language, page.slug(), format))
                    .orElse(this);
        }
    }

    /** Whether a printed card is still right. */
    record OfCode(Standing standing) implements Handout {
        static final String FOLDER = "/k/";

        /** The code in a path under which codes are asked for, as a browser sends what somebody typed into its address line. */
        static Optional<Code> typed(String path) {
            try {
                return Code.parse(URLDecoder.decode(path.substring(FOLDER.length()), StandardCharsets.UTF_8));
            } catch (IllegalArgumentException notText) {
                return Optional.empty();
            }
        }

        @Override
        public String path() {
            return FOLDER + standing.code();
        }

        @Override
        public Paper paper() {
            return Paper.HTML;
        }

        @Override
        public boolean isIn(Site site) {
            return true;
        }

        @Override
        public String fingerprint(Site site) {
            var page = slug().flatMap(slug -> site.page(slug).or(() -> site.formerly(slug)));
            var pages = page.map(each -> site.languages().stream().map(language -> site.fingerprint(each, language)))
                    .orElseGet(() -> site.languages().stream().map(site::fingerprint));
            return pages.reduce(standing.event() + " " + standing.record() + standing.isDated(), String::concat);
        }

        @Override
        public String text(Site site, Views views) {
            return views.handouts().code(site, standing);
        }

        private Optional<Slug> slug() {
            return standing.record()
                    .map(PrintedCode::page)
                    .or(() -> standing.card().map(card -> card.page()));
        }
    }
}
