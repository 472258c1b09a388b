package org.fanal.press;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fanal.page.Site;
import org.fanal.view.Views;

/** The addresses that stand alone, without a language. */
public enum Single implements Address {
    EXIT("/x", Paper.EXIT),
    SITEMAP("/sitemap.xml", Paper.XML),
    ROBOTS("/robots.txt", Paper.TEXT),
    SECURITY("/.well-known/security.txt", Paper.TEXT);

    private final String path;
    private final Paper paper;

    Single(String path, Paper paper) {
        this.path = path;
        this.paper = paper;
    }

    static Optional<Address> at(String path) {
        return Stream.<Address>of(values())
                .filter(address -> address.path().equals(path))
                .findFirst();
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public Paper paper() {
        return paper;
    }

    @Override
    public boolean isIn(Site site) {
        return true;
    }

    @Override
    public String fingerprint(Site site) {
        var month = this == SECURITY ? site.today().toString().substring(0, "2026-11".length()) : "";
        return site.languages().stream().map(site::fingerprint).collect(Collectors.joining("", month, ""));
    }

    @Override
    public String text(Site site, Views views) {
        return switch (this) {
            case EXIT -> views.exit(site);
            case SITEMAP -> views.sitemap(site);
            case ROBOTS -> views.robots(site);
            case SECURITY -> views.security(site);
        };
    }
}
