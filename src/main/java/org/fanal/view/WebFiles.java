package org.fanal.view;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fanal.content.Section;
import org.fanal.language.Language;
import org.fanal.page.Site;
import org.fanal.view.reading.Paths;

/** Files for machines: sitemap, robots.txt and security.txt. */
final class WebFiles {
    private final Paths paths;
    private final UnaryOperator<String> absolute;

    WebFiles(Paths paths, UnaryOperator<String> absolute) {
        this.paths = paths;
        this.absolute = absolute;
    }

    /** As sitemaps.org 0.9, each page with its other languages. */
    String sitemap(Site site) {
        var sections = Stream.of(Section.values())
                .filter(section -> !site.section(section).isEmpty()
                        && site.sectionPage(section).isEmpty())
                .<Function<Language, String>>map(section -> language -> paths.section(language, section));
        var pages = site.pages().stream()
                .<Function<Language, String>>map(page -> language -> paths.page(language, page.slug()));
        var urls = Stream.concat(Stream.of(paths::home), Stream.concat(sections, pages))
                .map(address -> urls(site, address))
                .collect(Collectors.joining());
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
                %s</urlset>
                """.formatted(urls);
    }

    String robots() {
        return """
                User-agent: *
                Disallow: %s
                Disallow: /desk
                Sitemap: %s
                """.formatted(paths.exit(), absolute.apply("/sitemap.xml"));
    }

    /** RFC 9116. Valid for six to seven months, so that it changes once a month and not every day. */
    String security(Site site) {
        LocalDate expires = site.today().withDayOfMonth(1).plusMonths(7);
        var languages = site.languages().stream().map(Language::tag).collect(Collectors.joining(", "));
        return """
                Contact: %s
                Expires: %sT00:00:00Z
                Preferred-Languages: %s
                Canonical: %s
                """.formatted(
                        site.settings().contact(), expires, languages, absolute.apply("/.well-known/security.txt"));
    }

    private String urls(Site site, Function<Language, String> address) {
        var alternates = Stream.concat(
                        site.languages().stream().map(language -> alternate(language.tag(), address.apply(language))),
                        Stream.of(alternate(
                                "x-default", address.apply(site.settings().source()))))
                .collect(Collectors.joining());
        List<String> urls = site.languages().stream()
                .map(language -> "<url><loc>" + escaped(address.apply(language)) + "</loc>\n" + alternates + "</url>\n")
                .toList();
        return String.join("", urls);
    }

    private String alternate(String tag, String path) {
        return "<xhtml:link rel=\"alternate\" hreflang=\"" + tag + "\" href=\"" + escaped(path) + "\"/>\n";
    }

    private String escaped(String path) {
        return absolute.apply(path).replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
