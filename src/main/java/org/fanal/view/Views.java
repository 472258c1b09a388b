package org.fanal.view;

import java.net.URI;
import java.util.Optional;
import org.fanal.content.Section;
import org.fanal.language.Language;
import org.fanal.page.Page;
import org.fanal.page.Site;

/** Turns a Site into texts: HTML by Thymeleaf templates, plain text, Markdown, XML. Thread-safe. */
public final class Views {
    /** @param publicUrl scheme and host without a trailing slash, for absolute addresses; without it relative ones are printed */
    public Views(Paths paths, Optional<URI> publicUrl) {}

    public String home(Site site, Language language) {
        throw new UnsupportedOperationException("owner: view helper");
    }

    public String section(Site site, Language language, Section section) {
        throw new UnsupportedOperationException("owner: view helper");
    }

    /** A guidance page; {@code numbers} also prints the register. */
    public String guidance(Site site, Language language, Page page) {
        throw new UnsupportedOperationException("owner: view helper");
    }

    public String bilingual(Site site, Language language, Page page) {
        throw new UnsupportedOperationException("owner: view helper");
    }

    public String text(Site site, Language language, Page page) {
        throw new UnsupportedOperationException("owner: view helper");
    }

    public String markdown(Site site, Language language, Page page) {
        throw new UnsupportedOperationException("owner: view helper");
    }

    /** The page for an answer that is no guidance: 400, 404, 405, 414, 431, 500, 503. Must not need more than words. */
    public String error(Site site, Language language, int status) {
        throw new UnsupportedOperationException("owner: view helper");
    }

    /** A blank page of a few hundred bytes that moves on to the neutral site of the settings. */
    public String exit(Site site) {
        throw new UnsupportedOperationException("owner: view helper");
    }

    public String sitemap(Site site) {
        throw new UnsupportedOperationException("owner: view helper");
    }

    public String robots(Site site) {
        throw new UnsupportedOperationException("owner: view helper");
    }

    public String security(Site site) {
        throw new UnsupportedOperationException("owner: view helper");
    }

    /** The {@code 'sha256-…'} source of the inline style of every HTML page, for the Content-Security-Policy. */
    public String styleSource() {
        throw new UnsupportedOperationException("owner: view helper");
    }

    /** The {@code 'sha256-…'} source of the one inline script. */
    public String scriptSource() {
        throw new UnsupportedOperationException("owner: view helper");
    }

    /** A hash of templates, styles and this program's printing code: a sheet printed by another program is not reused. */
    public String fingerprint() {
        throw new UnsupportedOperationException("owner: view helper");
    }
}
