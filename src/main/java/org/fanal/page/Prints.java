package org.fanal.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.fanal.content.FrontMatter;
import org.fanal.content.Number;
import org.fanal.content.Numbers;
import org.fanal.content.Slug;
import org.fanal.language.Language;
import org.fanal.markdown.Segment;
import org.fanal.translation.Catalog;

/** Hashes of what each page of a Site depends on by itself. Those of pages that stayed as they were are taken over from the last Site. */
final class Prints {
    private final LocalDate today;
    private final Numbers numbers;
    private final List<Language> languages;
    private final Tongues tongues;
    private final Map<Slug, OfPage> pages = new ConcurrentHashMap<>();

    Prints(LocalDate today, Numbers numbers, List<Page> all, Tongues tongues, Optional<Prints> last) {
        this.today = today;
        this.numbers = numbers;
        this.languages = tongues.offered();
        this.tongues = tongues;
        last.filter(this::asksTheSame)
                .ifPresent(prints -> all.forEach(page -> {
                    var known = prints.pages.get(page.slug());
                    if (known != null && known.page() == page && hasCatalogs(page.slug(), known.catalogs())) {
                        pages.put(page.slug(), known);
                    }
                }));
    }

    /**
     * The hashes of one page.
     *
     * @param page the very value they were made from: an equal one with other instances would only cost the time to make them anew
     * @param text of its source
     * @param numbers of the phone numbers it names
     * @param listed of those that its title, short title and summary name
     * @param translations of its catalogs in all languages
     */
    record OfPage(Page page, List<Catalog> catalogs, String text, String numbers, String listed, String translations) {}

    OfPage of(Page page) {
        var known = pages.get(page.slug());
        if (known != null && known.page() == page) {
            return known;
        }
        var made = make(page);
        pages.put(page.slug(), made);
        return made;
    }

    private boolean asksTheSame(Prints last) {
        return today.equals(last.today) && languages.equals(last.languages) && numbers.equals(last.numbers);
    }

    private List<Catalog> catalogs(Slug slug) {
        return languages.stream()
                .map(language -> tongues.catalog(language, slug))
                .toList();
    }

    private boolean hasCatalogs(Slug slug, List<Catalog> catalogs) {
        for (int i = 0; i < catalogs.size(); i++) {
            if (!tongues.catalog(languages.get(i), slug).equals(catalogs.get(i))) {
                return false;
            }
        }
        return true;
    }

    private OfPage make(Page page) {
        var catalogs = catalogs(page.slug());
        var translations = new Fingerprint();
        catalogs.forEach(catalog -> translations.add(catalog.fingerprint()));
        var skeleton = page.skeleton();
        return new OfPage(
                page,
                catalogs,
                text(page),
                numbers(page, skeleton.segments()),
                numbers(page, List.of(skeleton.title(), skeleton.shortTitle(), skeleton.summary())),
                translations.text());
    }

    private String numbers(Page page, List<Segment> segments) {
        var print = new Fingerprint();
        for (Number number : numbers.all()) {
            var link = "(number:" + number.id() + ")";
            if (page.slug().equals(Site.NUMBERS)
                    || segments.stream().anyMatch(segment -> segment.text().contains(link))) {
                print.add(number).add(number.trust(today));
            }
        }
        return print.text();
    }

    private static String text(Page page) {
        FrontMatter front = page.source().front();
        return new Fingerprint()
                .add(page.source().body())
                .add(front.title())
                .add(front.shortTitle())
                .add(front.summary())
                .add(front.section())
                .add(front.order())
                .add(front.asOf())
                .add(front.due())
                .add(front.read())
                .add(front.checked())
                .add(front.triage())
                .add(front.recheck())
                .add(front.sources())
                .add(front.was())
                .add(front.watcher())
                .text();
    }
}
