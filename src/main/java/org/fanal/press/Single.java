package org.fanal.press;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fanal.page.Site;
import org.fanal.view.Views;

/** The addresses that stand alone, without a language. */
public enum Single implements Address {
    EXIT("/x", Paper.EXIT, Views::exit),
    SITEMAP("/sitemap.xml", Paper.XML, Views::sitemap),
    ROBOTS("/robots.txt", Paper.TEXT, Views::robots),
    SECURITY("/.well-known/security.txt", Paper.TEXT, Views::security),
    PAGES("/data/pages.json", Paper.JSON, (views, site) -> views.data().pages(site)),
    PAGES_SCHEMA(
            "/data/pages.schema.json", Paper.JSON, (views, site) -> views.data().schema("pages")),
    WATCHERS("/data/watchers.json", Paper.JSON, (views, site) -> views.data().watchers(site)),
    WATCHERS_SCHEMA(
            "/data/watchers.schema.json",
            Paper.JSON,
            (views, site) -> views.data().schema("watchers")),
    WATCHERS_TABLE(
            "/data/watchers.csv", Paper.CSV, (views, site) -> views.data().watchersTable(site)),
    NUMBERS("/data/numbers.json", Paper.JSON, (views, site) -> views.data().numbers(site)),
    NUMBERS_SCHEMA(
            "/data/numbers.schema.json",
            Paper.JSON,
            (views, site) -> views.data().schema("numbers")),
    CHANGES("/data/changes.json", Paper.JSON, (views, site) -> views.data().changes(site)),
    CHANGES_SCHEMA(
            "/data/changes.schema.json",
            Paper.JSON,
            (views, site) -> views.data().schema("changes"));

    private final String path;
    private final Paper paper;
    private final BiFunction<Views, Site, String> text;

    Single(String path, Paper paper, BiFunction<Views, Site, String> text) {
        this.path = path;
        this.paper = paper;
        this.text = text;
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
        var more = switch (this) {
            case SECURITY -> site.today().toString().substring(0, "2026-11".length());
            case CHANGES -> site.pastPrint();
            case NUMBERS -> numbers(site);
            default -> "";
        };
        return site.languages().stream().map(site::fingerprint).collect(Collectors.joining("", more, ""));
    }

    private static String numbers(Site site) {
        return site.numbers().all().stream()
                .map(number -> number + " " + number.trust(site.today()))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public boolean isBusy() {
        return !paper.isForOtherSites();
    }

    @Override
    public String text(Site site, Views views) {
        return text.apply(views, site);
    }
}
