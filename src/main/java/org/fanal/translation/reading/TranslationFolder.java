package org.fanal.translation.reading;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.fanal.content.Problem;
import org.fanal.content.SiteSettings;
import org.fanal.content.Slug;
import org.fanal.language.Languages;
import org.fanal.markdown.Segment;
import org.fanal.translation.Translations;
import org.fanal.translation.Translations.InLanguage;
import org.fanal.translation.check.TranslationCheck;
import org.fanal.translation.glossary.Glossary;
import org.fanal.translation.history.Reading;
import org.fanal.translation.history.Successions;
import org.fanal.translation.history.Tables;
import org.fanal.translation.words.WordList;

/** The folder of catalogs, confirmations, successions and the portal's own words. */
public final class TranslationFolder {
    private final Path folder;
    private final String name;

    /** @param folder the folder itself; messages name files relative to its parent */
    public TranslationFolder(Path folder) {
        this.folder = folder;
        this.name = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
    }

    /** Reads everything that can be read; what cannot becomes a problem and never an exception. */
    public Translations read(SiteSettings settings, Map<Slug, List<Segment>> pages) {
        var problems = new ArrayList<Problem>();
        var tables = new Tables(folder, name, problems);
        var successions = tables.read("successions.tsv", Successions::read);
        var check = new TranslationCheck(tables.read("glossary.csv", TranslationFolder::glossary));
        var list = WordList.shipped();
        var languages = new ArrayList<InLanguage>();
        for (var language : settings.languages()) {
            if (!language.equals(settings.source())) {
                var shown = name + "/" + language.tag();
                var contents = new LanguageFolder(folder.resolve(language.tag()), shown, language, pages)
                        .read(successions, check, list, settings.drafts());
                languages.add(contents.texts());
                problems.addAll(contents.problems());
            }
        }
        problems.addAll(strangers(settings));
        problems.sort(Comparator.comparing(Problem::file).thenComparing(Problem::line));
        return new Translations(
                list.asWritten(settings.source()), WordList.desk().asWritten(settings.source()), languages, problems);
    }

    private static Reading<Glossary> glossary(String csv, String file) {
        var reading = Glossary.read(csv, file);
        return new Reading<>(reading.glossary(), reading.problems());
    }

    private List<Problem> strangers(SiteSettings settings) {
        var problems = new ArrayList<Problem>();
        for (var path : Tables.list(folder)) {
            var tag = String.valueOf(path.getFileName());
            boolean expected = tag.equals("templates")
                    || tag.startsWith(".")
                    || settings.languages().stream()
                            .anyMatch(language -> language.tag().equals(tag));
            if (Files.isDirectory(path) && !expected) {
                problems.add(stranger(tag));
            }
        }
        return problems;
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
