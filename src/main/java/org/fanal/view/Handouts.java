package org.fanal.view;

import java.util.Optional;
import org.fanal.card.CodeBook.Standing;
import org.fanal.card.Format;
import org.fanal.language.Language;
import org.fanal.page.Page;
import org.fanal.page.Site;
import org.fanal.view.card.CardPrinter;
import org.fanal.view.card.CodePrinter;
import org.fanal.view.embed.EmbedPrinter;
import org.fanal.view.embed.OEmbed;
import org.fanal.view.embed.SharePrinter;
import org.fanal.view.frame.Binder;
import org.fanal.view.guidance.GuidancePrinter;
import org.fanal.view.reading.Paths;
import org.fanal.view.reading.Printing;
import org.fanal.view.template.Templates;

/** What leaves the site: cards on paper with their codes, and pages on other people's sites. Thread-safe. */
public final class Handouts {
    /** The name of the facts about a watcher, as a part of a page that can be embedded. */
    public static final String FACTS = EmbedPrinter.FACTS;

    private final Paths paths;
    private final CardPrinter cards;
    private final CodePrinter codes;
    private final EmbedPrinter embeds;
    private final SharePrinter shares;
    private final OEmbed oembed;

    Handouts(Paths paths, Templates templates, Binder binder, GuidancePrinter guidance) {
        this.paths = paths;
        this.cards = new CardPrinter(templates, binder);
        this.codes = new CodePrinter(templates, binder);
        this.embeds = new EmbedPrinter(templates, binder, guidance);
        this.shares = new SharePrinter(templates, binder);
        this.oembed = new OEmbed(binder);
    }

    /** The list of pages that have cards. */
    public String cards(Site site, Language language) {
        return cards.list(new Printing(site, language, paths));
    }

    /** The cards of a page, to be printed and cut. */
    public String cardSheet(Site site, Language language, Page page, Format format) {
        return cards.sheet(new Printing(site, language, paths), page, format);
    }

    /** Whether a printed card is still right. */
    public String code(Site site, Standing standing) {
        var language =
                CodePrinter.language(standing, site.languages(), site.settings().source());
        return codes.known(new Printing(site, language, paths), standing);
    }

    /** The page for a code that no card carries; when it is not whole, it was mistyped. */
    public String noCode(Site site, Language language, boolean isWhole) {
        return codes.unknown(new Printing(site, language, paths), isWhole);
    }

    /** How to share a page. */
    public String share(Site site, Language language, Page page) {
        return shares.print(new Printing(site, language, paths), page);
    }

    /** A page, or a part of it, for a frame on another site. */
    public String embed(Site site, Language language, Page page, Optional<String> part) {
        return embeds.print(new Printing(site, language, paths), page, part);
    }

    /** How to embed a page, in at most this many CSS pixels. */
    public String oembed(Site site, Language language, Page page, Optional<String> part, int width, int height) {
        return oembed.json(new Printing(site, language, paths), page, part, width, height);
    }

    /** The source of the style that sheets of cards for this paper carry beside the common one. */
    public String cardStyleSource(Format format) {
        return cards.style(format).source();
    }

    /** The source of the style of every embed. */
    public String embedStyleSource() {
        return embeds.style().source();
    }

    /** Differs when a style does. */
    String fingerprint() {
        return cardStyleSource(Format.LETTER) + cardStyleSource(Format.A4) + embedStyleSource();
    }
}
