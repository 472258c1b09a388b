package org.fanal.view.reading;

import java.time.LocalDate;
import java.util.Map;
import org.fanal.content.Slug;
import org.fanal.language.Language;
import org.fanal.markdown.Html;
import org.fanal.page.Page;
import org.fanal.page.Site;
import org.fanal.page.TranslatedPage;
import org.fanal.translation.words.Words;
import org.fanal.view.passage.PageLinks;
import org.fanal.view.passage.Phrases;
import org.fanal.view.passage.Unnumbered;

/** One language of a Site while it is printed. */
public record Printing(Site site, Language language, Paths paths) {
    /** The portal's own words. */
    public Words words() {
        return site.words(language);
    }

    /** A word without arguments. */
    public String say(String key) {
        return words().say(key);
    }

    /** A word with one argument, {@code date}. */
    public String dated(String key, LocalDate day) {
        return words().say(key, Map.of("date", words().date(day)));
    }

    /** The language pages are written in. */
    public Language source() {
        return site.settings().source();
    }

    /** Whether pages are printed as they were written. */
    public boolean isSource() {
        return language.equals(source());
    }

    /** Where a page is in this language. */
    public String path(Slug slug) {
        return paths.page(language, slug);
    }

    /** A page in this language. */
    public TranslatedPage translated(Page page) {
        return site.translated(page, language);
    }

    /** Where its links lead. */
    public PageLinks links(Page page) {
        return new PageLinks(site, language, page, this::path);
    }

    /** Its passages as HTML. */
    public Phrases phrases(Page page) {
        return new Phrases(language, source(), links(page), words());
    }

    /** The same for a page that leaves its sources to another. */
    public Phrases phrasesWithoutFootnotes(Page page) {
        return new Phrases(language, source(), new Unnumbered(links(page)), words());
    }

    /** The name of the country, in the reader's language when the portal has it. */
    public String country() {
        var country = site.settings().country();
        return country.equals(site.words(source()).say("country")) ? say("country") : country;
    }

    /** A link to a page with its short title, marked, and its summary. */
    public Way way(Page page) {
        var translated = translated(page);
        var phrases = phrases(page);
        return new Way(
                path(page.slug()),
                phrases.line(translated.passage(page.skeleton().shortTitle())),
                phrases.words(translated.passage(page.skeleton().summary())));
    }

    /** A link to a page, unmarked. */
    public Way plainWay(Page page) {
        var title = translated(page).passage(page.skeleton().shortTitle());
        return new Way(path(page.slug()), phrases(page).words(title), Html.EMPTY);
    }

    /** A link to a place the portal names itself. */
    public Way way(String href, String title, String about) {
        return new Way(href, Html.text(title), Html.text(about));
    }
}
