package org.fanal.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.fanal.content.Edition;
import org.fanal.content.Edition.Weight;
import org.fanal.content.Editions;
import org.fanal.content.Numbers;
import org.fanal.content.Section;
import org.fanal.content.SiteSettings;
import org.fanal.content.Slug;
import org.fanal.content.finding.FindWords;
import org.fanal.content.printed.PrintedCodes;
import org.fanal.language.Language;
import org.fanal.translation.Catalog;
import org.fanal.translation.Translations;
import org.fanal.translation.history.Succession;
import org.fanal.translation.words.Words;

/** Everything published, in every language, at one moment: one immutable value. */
public final class Site {
    /** The page whose list is the phone-number register. */
    public static final Slug NUMBERS = new Slug("numbers");

    /** The page whose list is the register of watchers. */
    public static final Slug WATCHERS = new Slug("watchers");

    /** The page that explains words of other pages. */
    public static final Slug GLOSSARY = new Slug("glossary");

    private final LocalDate today;
    private final SiteSettings settings;
    private final Numbers numbers;
    private final PrintedCodes printed;
    private final Editions editions;
    private final Map<Slug, Page> pages = new LinkedHashMap<>();
    private final Map<Slug, Page> formerly = new HashMap<>();
    private final Tongues tongues;
    private final List<Succession> successions;
    private final Composer composer;
    private final List<Page> inOrder;
    private final Prints prints;
    private final String commonPrint;
    private final Map<Language, String> listPrints = new ConcurrentHashMap<>();

    private Site(
            LocalDate today,
            SiteSettings settings,
            Numbers numbers,
            Editions editions,
            List<Page> pages,
            Tongues tongues,
            PrintedCodes printed,
            List<Succession> successions,
            Optional<Site> last) {
        this.today = today;
        this.printed = printed;
        this.settings = settings;
        this.numbers = numbers;
        this.editions = editions;
        this.tongues = tongues;
        this.successions = List.copyOf(successions);
        this.composer = new Composer(settings);
        this.inOrder = pages.stream().sorted(Page.IN_ORDER).toList();
        for (var page : inOrder) {
            this.pages.put(page.slug(), page);
            page.source().front().was().forEach(old -> formerly.put(old, page));
        }
        prints = new Prints(today, numbers, inOrder, tongues, last.map(site -> site.prints));
        commonPrint = commonPrint();
    }

    /**
     * The Site of these pages and translations.
     *
     * @param editions what was published when
     * @param find what readers type to find a page, in the source language
     * @param last takes the place of catalogs and words that cannot be read; what it knows of pages that stayed is not found out anew
     */
    public static Site of(
            LocalDate today,
            SiteSettings settings,
            Numbers numbers,
            List<Page> pages,
            Editions editions,
            FindWords find,
            PrintedCodes printed,
            Translations translations,
            Optional<Site> last) {
        var slugs = pages.stream().map(Page::slug).collect(Collectors.toSet());
        var tongues = new Tongues(settings, find, translations, slugs, last.map(site -> site.tongues));
        return new Site(
                today,
                settings,
                numbers,
                editions,
                pages,
                tongues,
                printed,
                translations.successions().all(),
                last);
    }

    /** The day this Site speaks for, in UTC. */
    public LocalDate today() {
        return today;
    }

    /** What {@code site.yml} says. */
    public SiteSettings settings() {
        return settings;
    }

    /** The phone-number register. */
    public Numbers numbers() {
        return numbers;
    }

    /** The codes that cards were ever printed with. */
    public PrintedCodes printed() {
        return printed;
    }

    /** What was published of a page when, the oldest first; empty when nothing is on record. */
    public List<Edition> editions(Slug slug) {
        var formerly = page(slug).map(page -> page.source().front().was()).orElse(List.of());
        return editions.of(slug, formerly);
    }

    /** The last word on a page that was withdrawn. */
    public Optional<Edition> withdrawal(Slug slug) {
        return pages.containsKey(slug) || formerly.containsKey(slug)
                ? Optional.empty()
                : editions.latest(slug).filter(edition -> edition.weight() == Weight.WITHDRAWN);
    }

    /** Pages that were withdrawn and have not come back. */
    public List<Slug> withdrawn() {
        return editions.withdrawn().stream()
                .filter(slug -> withdrawal(slug).isPresent())
                .toList();
    }

    /** What was published when, as far as it is on record. */
    public Editions editions() {
        return editions;
    }

    /** Every change of a source text that is on record, in the order they were made. */
    public List<Succession> successions() {
        return successions;
    }

    /** A hash of both. */
    public String pastPrint() {
        var print = new Fingerprint();
        editions.all().forEach(print::add);
        successions.forEach(print::add);
        return print.text();
    }

    /** The languages offered: those of the settings, in their order, whose own words are complete. */
    public List<Language> languages() {
        return tongues.offered();
    }

    /** The offered language with this tag. */
    public Optional<Language> language(String tag) {
        return languages().stream()
                .filter(language -> language.tag().equals(tag))
                .findFirst();
    }

    /** The portal's own words in an offered language. */
    public Words words(Language language) {
        return tongues.words(language);
    }

    /** Those words and the words of the office, for every language of the settings. */
    public Words desk(Language language) {
        return tongues.desk(language);
    }

    /** All pages, by section, then order, then slug. */
    public List<Page> pages() {
        return inOrder;
    }

    /** The page with this slug. */
    public Optional<Page> page(Slug slug) {
        return Optional.ofNullable(pages.get(slug));
    }

    /** The page that once had this slug. */
    public Optional<Page> formerly(Slug slug) {
        return Optional.ofNullable(formerly.get(slug));
    }

    /** The pages of a section in their order. */
    public List<Page> section(Section section) {
        return pages.values().stream()
                .filter(page -> page.source().front().section() == section)
                .toList();
    }

    /** The page that stands at a section's address instead of a bare list. */
    public Optional<Page> sectionPage(Section section) {
        return page(new Slug(section.path()));
    }

    /** The pages that answer "What is happening?", in their order. */
    public List<Page> triage() {
        return pages.values().stream()
                .filter(page -> page.source().front().triage().isPresent())
                .sorted(Comparator.comparing(
                        page -> page.source().front().triage().getAsInt()))
                .toList();
    }

    /** A page of this Site in an offered language (composed on demand; equal calls give equal pages). */
    public TranslatedPage translated(Page page, Language language) {
        return composer.compose(page, language, catalog(language, page.slug()));
    }

    /** What readers of a language type to find a page: not shown, and no translations of each other. */
    public List<String> findWords(Page page, Language language) {
        return tongues.find(language).of(page.slug(), page.source().front().was());
    }

    /** Whether the day of the next check has passed. */
    public boolean isOverdue(Page page) {
        return today.isAfter(page.source().front().due());
    }

    /**
     * A hash of everything a page in a language depends on but the printing program itself: texts, catalogs, words, settings,
     * the numbers it names, the pages it lists or explains words from, which pages there are, and of the date only what it
     * changes.
     */
    public String fingerprint(Page page, Language language) {
        var own = prints.of(page);
        var print = new Fingerprint()
                .add(commonPrint)
                .add(own.text())
                .add(editions(page.slug()).isEmpty())
                .add(isOverdue(page))
                .add(own.numbers())
                .add(words(language).fingerprint())
                .add(own.translations());
        for (var other : related(page)) {
            print.add(prints.of(other).text())
                    .add(catalog(language, other.slug()).fingerprint());
        }
        return print.text();
    }

    /** The same for lists of pages (home, sections, sitemap) in a language. */
    public String fingerprint(Language language) {
        return listPrints.computeIfAbsent(language, each -> {
            var print = new Fingerprint().add(commonPrint).add(words(each).fingerprint());
            for (var page : inOrder) {
                var own = prints.of(page);
                print.add(own.text())
                        .add(own.listed())
                        .add(catalog(each, page.slug()).fingerprint());
            }
            return print.text();
        });
    }

    /** The same for the list of what changed on a page, or for the word on a page that was withdrawn. */
    public String editionsFingerprint(Slug slug, Language language) {
        var print = new Fingerprint()
                .add(commonPrint)
                .add(words(language).fingerprint())
                .add(editions(slug));
        page(slug)
                .ifPresent(page -> print.add(prints.of(page).text())
                        .add(catalog(language, slug).fingerprint()));
        return print.text();
    }

    /** The pages whose texts stand on a page too. */
    private List<Page> related(Page page) {
        List<Page> related = new ArrayList<>(page(GLOSSARY).stream().toList());
        if (page.skeleton().segments().stream()
                .anyMatch(segment -> segment.text().contains("(number:"))) {
            related.addAll(page(NUMBERS).stream().toList());
        }
        if (page.slug().equals(WATCHERS)) {
            related.addAll(section(Section.WATCHERS));
        }
        return related;
    }

    /** What there is of a page in a language. */
    public Catalog catalog(Language language, Slug slug) {
        return tongues.catalog(language, slug);
    }

    private String commonPrint() {
        var names = new TreeMap<Slug, Slug>();
        formerly.forEach((old, page) -> names.put(old, page.slug()));
        return new Fingerprint()
                .add(settings)
                .add(pages.keySet())
                .add(names)
                .add(languages())
                .text();
    }
}
