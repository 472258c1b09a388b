package org.fanal.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fanal.content.Numbers;
import org.fanal.content.Section;
import org.fanal.content.SiteSettings;
import org.fanal.content.Slug;
import org.fanal.language.Language;
import org.fanal.translation.words.Words;

/** Everything published, in every language, at one moment: one immutable value. */
public final class Site {
    private Site() {}

    /** The day this Site speaks for, in UTC. */
    public LocalDate today() {
        throw new UnsupportedOperationException("owner: lead");
    }

    public SiteSettings settings() {
        throw new UnsupportedOperationException("owner: lead");
    }

    public Numbers numbers() {
        throw new UnsupportedOperationException("owner: lead");
    }

    /** The languages offered: the source language first, then those of the settings whose own words are complete. */
    public List<Language> languages() {
        throw new UnsupportedOperationException("owner: lead");
    }

    /** The offered language with this tag. */
    public Optional<Language> language(String tag) {
        throw new UnsupportedOperationException("owner: lead");
    }

    public Words words(Language language) {
        throw new UnsupportedOperationException("owner: lead");
    }

    /** All pages, by section, then order, then slug. */
    public List<Page> pages() {
        throw new UnsupportedOperationException("owner: lead");
    }

    public Optional<Page> page(Slug slug) {
        throw new UnsupportedOperationException("owner: lead");
    }

    /** The page that once had this slug. */
    public Optional<Page> formerly(Slug slug) {
        throw new UnsupportedOperationException("owner: lead");
    }

    /** The pages of a section in their order. */
    public List<Page> section(Section section) {
        throw new UnsupportedOperationException("owner: lead");
    }

    /** The pages that answer "What is happening?", in their order. */
    public List<Page> triage() {
        throw new UnsupportedOperationException("owner: lead");
    }

    /** A page of this Site in an offered language (composed on demand; equal calls give equal pages). */
    public TranslatedPage translated(Page page, Language language) {
        throw new UnsupportedOperationException("owner: lead");
    }

    /**
     * A hash of everything a page in a language depends on but the printing program itself: texts, catalog, words, settings,
     * menus, numbers, and of the date only what it changes (overdue or not, number marked or not).
     */
    public String fingerprint(Page page, Language language) {
        throw new UnsupportedOperationException("owner: lead");
    }

    /** The same for lists of pages (home, sections, sitemap) in a language. */
    public String fingerprint(Language language) {
        throw new UnsupportedOperationException("owner: lead");
    }
}
