package org.fanal.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanal.content.FrontMatter;
import org.fanal.content.Number;
import org.fanal.content.Numbers;
import org.fanal.content.Section;
import org.fanal.content.SiteSettings;
import org.fanal.content.Slug;
import org.fanal.language.Language;
import org.fanal.markdown.Segment;
import org.fanal.translation.Catalog;
import org.fanal.translation.words.Words;

/** Everything published, in every language, at one moment: one immutable value. */
public final class Site {
    /** The page whose list is the phone-number register. */
    public static final Slug NUMBERS = new Slug("numbers");

    /** The page whose list is the register of watchers. */
    public static final Slug WATCHERS = new Slug("watchers");

    /** The page that explains words of other pages. */
    public static final Slug GLOSSARY = new Slug("glossary");

    private static final Comparator<Page> IN_ORDER = Comparator.comparing(
                    (Page page) -> page.source().front().section())
            .thenComparing(page -> page.source().front().order())
            .thenComparing(Page::slug);

    private final LocalDate today;
    private final SiteSettings settings;
    private final Numbers numbers;
    private final Map<Slug, Page> pages = new LinkedHashMap<>();
    private final Map<Slug, Page> formerly = new HashMap<>();
    private final Tongues tongues;
    private final Composer composer;
    private final Map<Slug, String> pagePrints = new HashMap<>();
    private final String commonPrint;

    Site(LocalDate today, SiteSettings settings, Numbers numbers, List<Page> pages, Tongues tongues) {
        this.today = today;
        this.settings = settings;
        this.numbers = numbers;
        this.tongues = tongues;
        this.composer = new Composer(settings);
        for (var page : pages.stream().sorted(IN_ORDER).toList()) {
            this.pages.put(page.slug(), page);
            page.source().front().was().forEach(old -> formerly.put(old, page));
            pagePrints.put(page.slug(), pagePrint(page));
        }
        commonPrint = commonPrint();
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
        return List.copyOf(pages.values());
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
        var print = new Fingerprint()
                .add(commonPrint)
                .add(pagePrints.getOrDefault(page.slug(), ""))
                .add(isOverdue(page))
                .add(numbersPrint(page, page.skeleton().segments()))
                .add(words(language).fingerprint());
        languages().forEach(each -> print.add(catalog(each, page.slug()).fingerprint()));
        for (var other : related(page)) {
            print.add(pagePrints.getOrDefault(other.slug(), ""))
                    .add(catalog(language, other.slug()).fingerprint());
        }
        return print.text();
    }

    /** The same for lists of pages (home, sections, sitemap) in a language. */
    public String fingerprint(Language language) {
        var print = new Fingerprint().add(commonPrint).add(words(language).fingerprint());
        for (var page : pages.values()) {
            var skeleton = page.skeleton();
            var listed = List.of(skeleton.title(), skeleton.shortTitle(), skeleton.summary());
            print.add(pagePrints.getOrDefault(page.slug(), ""))
                    .add(numbersPrint(page, listed))
                    .add(catalog(language, page.slug()).fingerprint());
        }
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

    private String numbersPrint(Page page, List<Segment> segments) {
        var print = new Fingerprint();
        for (Number number : numbers.all()) {
            var link = "(number:" + number.id() + ")";
            if (page.slug().equals(NUMBERS)
                    || segments.stream().anyMatch(segment -> segment.text().contains(link))) {
                print.add(number).add(number.trust(today));
            }
        }
        return print.text();
    }

    Catalog catalog(Language language, Slug slug) {
        return tongues.catalog(language, slug);
    }

    Tongues tongues() {
        return tongues;
    }

    private String commonPrint() {
        return new Fingerprint()
                .add(settings)
                .add(pages.keySet())
                .add(languages())
                .text();
    }

    private static String pagePrint(Page page) {
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
