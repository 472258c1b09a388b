package org.fanal.translation.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
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
        Map<Language, LanguageFiles> none = new LinkedHashMap<>();
        others.forEach(language -> none.put(language, LanguageFiles.none(language)));
        var bench = new Bench(pages, history, check, WordList.shipped(), WordList.desk(), settings.drafts());
        return new TranslationFiles(
                        name,
                        settings,
                        bench,
                        bench.words().asWritten(settings.source()),
                        bench.desk().asWritten(settings.source()),
                        none,
                        glossary.problems(),
                        List.of())
                .next(folder, bench, file -> true);
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
        var history = bench.history().next(folder, changed::contains);
        return next(folder, bench.with(pages, history), changed::contains);
    }

    private TranslationFiles next(Texts folder, Bench now, Predicate<String> changed) {
        var touched = touched(now.pages());
        Map<Language, LanguageFiles> all = new LinkedHashMap<>();
        languages.entrySet().parallelStream()
                .map(each ->
                        Map.entry(each.getKey(), next(folder, each.getKey(), each.getValue(), now, changed, touched)))
                .toList()
                .forEach(each -> all.put(each.getKey(), each.getValue()));
        return new TranslationFiles(name, settings, now, readers, office, all, ofGlossary, strangers(folder));
    }

    private LanguageFiles next(
            Texts folder,
            Language language,
            LanguageFiles last,
            Bench now,
            Predicate<String> changed,
            Set<Slug> touched) {
        var tag = language.tag();
        var all = new HashSet<>(touched);
        all.addAll(bench.history().differing(now.history(), language));
        return last.next(folder.in(tag), name + "/" + tag, file -> changed.test(tag + "/" + file), all, now);
    }

    /** What is on record for each language. */
    public HistoryFiles history() {
        return bench.history();
    }

    /** All that they hold. */
    public Translations translations() {
        var all = new ArrayList<>(ofGlossary);
        all.addAll(bench.history().problems());
        languages.values().forEach(files -> all.addAll(files.problems()));
        all.addAll(strangers);
        all.sort(Comparator.comparing(Problem::file).thenComparing(Problem::line));
        return new Translations(
                readers,
                office,
                languages.values().stream().map(LanguageFiles::texts).toList(),
                bench.history().successions(),
                all);
    }

    private Set<Slug> touched(Map<Slug, List<Segment>> now) {
        var touched = new HashSet<Slug>();
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

    private List<Problem> strangers(Texts folder) {
        var offered = settings.languages().stream().map(Language::tag).toList();
        return folder.list("").orElse(List.of()).stream()
                .filter(entry -> !entry.isText())
                .map(Entry::name)
                .filter(tag -> !tag.equals("templates") && !tag.startsWith(".") && !offered.contains(tag))
                .map(this::stranger)
                .toList();
    }

    private Problem stranger(String tag) {
        var shown = name + "/" + tag;
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
