package org.fanal.content.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.fanal.content.Content;
import org.fanal.content.Numbers;
import org.fanal.content.Problem;
import org.fanal.content.SiteSettings;
import org.fanal.content.Slug;
import org.fanal.content.Source;
import org.fanal.content.finding.FindTable;
import org.fanal.content.printed.PrintedCodes;
import org.fanal.content.yaml.Notes;
import org.fanal.texts.MemoryTexts;
import org.fanal.texts.Texts;
import org.fanal.texts.Texts.Entry;

/** The files of {@code content/}, each as it was read, so that the next reading opens only those that changed. */
public final class ContentFiles {
    static final String SETTINGS = "site.yml";
    static final String NUMBERS = "numbers.yml";

    private final String name;
    private final Part<SiteSettings> settings;
    private final Part<Numbers> numbers;
    private final EditionsTable editions;
    private final FindTable find;
    private final PrintedCodes.Reading printed;
    private final boolean listed;
    private final Set<String> names;
    private final Map<PageFile, Part<Source>> pages;

    private ContentFiles(
            String name,
            Part<SiteSettings> settings,
            Part<Numbers> numbers,
            EditionsTable editions,
            FindTable find,
            PrintedCodes.Reading printed,
            boolean listed,
            Set<String> names,
            Map<PageFile, Part<Source>> pages) {
        this.name = name;
        this.settings = settings;
        this.numbers = numbers;
        this.editions = editions;
        this.find = find;
        this.printed = printed;
        this.listed = listed;
        this.names = names;
        this.pages = pages;
    }

    /** What came of one file. */
    private record Part<T>(Optional<T> value, List<Problem> problems) {}

    /** Reads all of them. */
    static ContentFiles read(Texts folder, String name) {
        var none = new Part<SiteSettings>(Optional.empty(), List.of());
        var nothing = new ContentFiles(
                name,
                none,
                new Part<>(Optional.empty(), List.of()),
                EditionsTable.in(MemoryTexts.EMPTY, name),
                FindTable.in(MemoryTexts.EMPTY, name),
                PrintedCodes.in(MemoryTexts.EMPTY, name),
                false,
                Set.of(),
                Map.of());
        return nothing.next(folder, file -> true);
    }

    /**
     * Reads those again whose names are given; all others are taken as they were.
     *
     * @param changed names in the folder, those of texts that came or went among them
     */
    public ContentFiles next(Texts folder, Set<String> changed) {
        return next(folder, changed::contains);
    }

    private ContentFiles next(Texts folder, Predicate<String> changed) {
        var entries = folder.list("");
        var files = entries.orElse(List.of()).stream()
                .filter(Entry::isText)
                .map(entry -> new PageFile(entry.name()))
                .filter(PageFile::isPage)
                .toList();
        var nextNames = files.stream().map(PageFile::name).collect(Collectors.toSet());
        boolean sameNames = nextNames.equals(names);
        Map<PageFile, Part<Source>> nextPages = new TreeMap<>();
        for (var file : files) {
            var former = pages.get(file);
            boolean stays = former != null && !changed.test(file.file()) && (sameNames || !file.isMisnamed());
            nextPages.put(file, stays ? former : page(folder, file, nextNames));
        }
        return new ContentFiles(
                name,
                changed.test(SETTINGS) ? settings(folder) : settings,
                changed.test(NUMBERS) ? numbers(folder) : numbers,
                changed.test(EditionsTable.FILE) ? EditionsTable.in(folder, name) : editions,
                changed.test(FindTable.FILE) ? FindTable.in(folder, name) : find,
                changed.test(PrintedCodes.FILE) ? PrintedCodes.in(folder, name) : printed,
                entries.isPresent(),
                nextNames,
                nextPages);
    }

    /**
     * All of them together.
     *
     * @param today dates of things done cannot lie after it
     */
    public Content content(LocalDate today) {
        var problems = new ArrayList<>(settings.problems());
        problems.addAll(numbers.problems());
        problems.addAll(printed.problems());
        if (!listed) {
            problems.add(
                    Problem.error(name, 1, "This folder cannot be read.", "Name the folder that holds `site.yml`."));
        }
        var sources = new ArrayList<Source>();
        var broken = new TreeSet<Slug>();
        pages.forEach((file, page) -> {
            page.value().ifPresentOrElse(sources::add, () -> file.likelySlug().ifPresent(broken::add));
            problems.addAll(page.problems());
        });
        sources.forEach(page -> broken.remove(page.slug()));
        problems.addAll(editions.problems());
        problems.addAll(find.problems());
        problems.addAll(find.strangers(slugs(sources, broken)));
        var together = Together.of(sources, broken);
        problems.addAll(together.problems());
        problems.addAll(new Ahead(today).problems(content(together.sources(), broken, problems), name));
        return content(together.sources(), broken, problems);
    }

    private Content content(List<Source> sources, Set<Slug> broken, List<Problem> problems) {
        return new Content(
                settings.value(), numbers.value(), editions.editions(), find.words(), sources, broken, problems);
    }

    private static Set<Slug> slugs(List<Source> sources, Set<Slug> broken) {
        var slugs = new TreeSet<>(broken);
        sources.forEach(source -> slugs.add(source.slug()));
        return slugs;
    }

    /** The codes that cards were ever printed with; none while nobody has written them down. */
    public PrintedCodes printed() {
        return printed.codes();
    }

    private Part<SiteSettings> settings(Texts folder) {
        var notes = notes(SETTINGS);
        var read = TextFile.read(folder.text(SETTINGS, TextFile.LARGEST), notes)
                .flatMap(text -> SettingsText.read(text, notes));
        return new Part<>(read, notes.problems());
    }

    private Part<Numbers> numbers(Texts folder) {
        var text = folder.text(NUMBERS, TextFile.LARGEST);
        if (text.isAbsent()) {
            return new Part<>(Optional.of(new Numbers(List.of())), List.of());
        }
        var notes = notes(NUMBERS);
        var read = TextFile.read(text, notes).flatMap(lines -> NumbersText.read(lines, notes));
        return new Part<>(read, notes.problems());
    }

    private Part<Source> page(Texts folder, PageFile file, Set<String> all) {
        var notes = notes(file.name());
        var read = file.read(folder, all, notes);
        return new Part<>(read, notes.problems());
    }

    private Notes notes(String file) {
        return new Notes(name + "/" + file);
    }
}
