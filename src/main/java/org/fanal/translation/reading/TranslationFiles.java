package org.fanal.translation.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fanal.content.Problem;
import org.fanal.content.SiteSettings;
import org.fanal.content.Slug;
import org.fanal.language.Language;
import org.fanal.language.Languages;
import org.fanal.markdown.Segment;
import org.fanal.texts.Texts;
import org.fanal.texts.Texts.Entry;
import org.fanal.translation.Translations;
import org.fanal.translation.check.TranslationCheck;
import org.fanal.translation.glossary.Glossary;
import org.fanal.translation.history.HistoryFiles;
import org.fanal.translation.history.Reading;
import org.fanal.translation.history.Tables;
import org.fanal.translation.words.WordList;
import org.fanal.translation.words.Words;

/** The files of {@code translations/}, each as it was read, so that the next reading opens only those it must. */
public final class TranslationFiles {
    private static final String GLOSSARY = "glossary.csv";

    private final String name;
    private final SiteSettings settings;
    private final Bench bench;
    private final Words readers;
    private final Words office;
    private final Map<Language, LanguageFiles> languages;
    private final List<Problem> ofGlossary;
    private final List<Problem> strangers;

    private TranslationFiles(
            String name,
            SiteSettings settings,
            Bench bench,
            Words readers,
            Words office,
            Map<Language, LanguageFiles> languages,
            List<Problem> ofGlossary,
            List<Problem> strangers) {
        this.name = name;
        this.settings = settings;
        this.bench = bench;
        this.readers = readers;
        this.office = office;
        this.languages = languages;
        this.ofGlossary = ofGlossary;
        this.strangers = strangers;
    }

    /** Reads all of them. */
    static TranslationFiles read(Texts folder, String name, SiteSettings settings, Map<Slug, List<Segment>> pages) {
        var others = settings.languages().stream()
                .filter(language -> !language.equals(settings.source()))
                .toList();
        var history = HistoryFiles.read(folder, name, others);
        var glossary = new Tables(folder, name).read(GLOSSARY, TranslationFiles::glossary);
        var check = new TranslationCheck(glossary.value());
        var bench = new Bench(pages, history, check, WordList.shipped(), WordList.desk(), settings.drafts());
        return new TranslationFiles(
                name,
                settings,
                bench,
                bench.words().asWritten(settings.source()),
                bench.desk().asWritten(settings.source()),
                each(
                        others,
                        language -> LanguageFiles.read(
                                language, folder.in(language.tag()), name + "/" + language.tag(), bench)),
                glossary.problems(),
                strangers(folder, name, settings));
    }

    /**
     * Reads those again that changed, and those of pages of which a segment or a line on record did.
     *
     * @param changed names in the folder, those of texts that came or went among them
     * @param pages all of them as they are now
     */
    public TranslationFiles next(Texts folder, Set<String> changed, Map<Slug, List<Segment>> pages) {
        if (changed.contains(GLOSSARY)) {
            return read(folder, name, settings, pages);
        }
        var now = bench.with(pages, bench.history().next(folder, changed::contains));
        var touched = touched(pages);
        var all = each(languages.keySet(), language -> next(folder, language, now, changed, touched));
        return new TranslationFiles(
                name, settings, now, readers, office, all, ofGlossary, strangers(folder, name, settings));
    }

    private LanguageFiles next(Texts folder, Language language, Bench now, Set<String> changed, Set<Slug> touched) {
        var tag = language.tag() + "/";
        var files = changed.stream()
                .filter(path -> path.startsWith(tag))
                .map(path -> path.substring(tag.length()))
                .collect(Collectors.toSet());
        var all = new HashSet<>(touched);
        all.addAll(bench.history().differing(now.history(), language));
        return Objects.requireNonNull(languages.get(language))
                .next(folder.in(language.tag()), name + "/" + language.tag(), files, all, now);
    }

    private static Map<Language, LanguageFiles> each(
            Collection<Language> languages, Function<Language, LanguageFiles> read) {
        Map<Language, LanguageFiles> all = new LinkedHashMap<>();
        languages.parallelStream()
                .map(language -> Map.entry(language, read.apply(language)))
                .toList()
                .forEach(each -> all.put(each.getKey(), each.getValue()));
        return all;
    }

    /** What is on record for each language. */
    public HistoryFiles history() {
        return bench.history();
    }

    /** All that they hold. */
    public Translations translations() {
        return new Translations(
                readers,
                office,
                languages.values().stream().map(LanguageFiles::texts).toList(),
                bench.history().successions(),
                this::problems);
    }

    private List<Problem> problems() {
        var all = new ArrayList<>(ofGlossary);
        all.addAll(bench.history().problems());
        languages.values().forEach(files -> all.addAll(files.problems()));
        all.addAll(strangers);
        all.sort(Comparator.comparing(Problem::file).thenComparing(Problem::line));
        return all;
    }

    /** Pages that came or went, or of which a segment is another. */
    private Set<Slug> touched(Map<Slug, List<Segment>> now) {
        var touched = new HashSet<>(bench.pages().keySet());
        touched.removeAll(now.keySet());
        now.forEach((page, segments) -> {
            var last = bench.pages().get(page);
            if (last != segments && !segments.equals(last)) {
                touched.add(page);
            }
        });
        return touched;
    }

    private static Reading<Glossary> glossary(String csv, String file) {
        var reading = Glossary.read(csv, file);
        return new Reading<>(reading.glossary(), reading.problems());
    }

    private static List<Problem> strangers(Texts folder, String name, SiteSettings settings) {
        var offered = settings.languages().stream().map(Language::tag).toList();
        return folder.list("").orElse(List.of()).stream()
                .filter(entry -> !entry.isText())
                .map(Entry::name)
                .filter(tag -> !tag.equals("templates") && !tag.startsWith(".") && !offered.contains(tag))
                .map(tag -> stranger(tag, name + "/" + tag))
                .toList();
    }

    private static Problem stranger(String tag, String shown) {
        return Languages.known(tag).isPresent()
                ? Problem.warning(
                        shown,
                        1,
                        "The site does not offer the language \"" + tag + "\".",
                        "Add it to \"languages\" in content/site.yml, or move the folder away.")
                : Problem.error(
                        shown,
                        1,
                        "\"" + tag + "\" is not the tag of a language we know.",
                        "Name the folder by a tag such as es or zh-Hans.");
    }
}
