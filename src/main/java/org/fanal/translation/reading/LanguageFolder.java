package org.fanal.translation.reading;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fanal.content.Problem;
import org.fanal.content.SiteSettings.Drafts;
import org.fanal.content.Slug;
import org.fanal.language.Language;
import org.fanal.markdown.Segment;
import org.fanal.translation.Catalog;
import org.fanal.translation.Translations.InLanguage;
import org.fanal.translation.check.TranslationCheck;
import org.fanal.translation.history.Confirmations;
import org.fanal.translation.history.OutdatedTexts;
import org.fanal.translation.history.Successions;
import org.fanal.translation.history.Tables;
import org.fanal.translation.po.PoFile;
import org.fanal.translation.po.PoReader;
import org.fanal.translation.po.PoReading;
import org.fanal.translation.words.Word;
import org.fanal.translation.words.WordList;
import org.fanal.translation.words.WordsReading;

/** The folder of one language: a PO file for each page, what was confirmed, what became outdated. */
final class LanguageFolder {
    private static final Set<String> NOT_PAGES = Set.of("ui.po", "desk.po", "confirmed.tsv", "outdated.tsv");

    private final Path folder;
    private final String name;
    private final Language language;
    private final Map<Slug, List<Segment>> pages;

    /** @param name the folder as messages name it */
    LanguageFolder(Path folder, String name, Language language, Map<Slug, List<Segment>> pages) {
        this.folder = folder;
        this.name = name;
        this.language = language;
        this.pages = pages;
    }

    /** What the folder holds. */
    record Contents(InLanguage texts, List<Problem> problems) {}

    Contents read(Successions successions, TranslationCheck check, WordList list, Drafts drafts) {
        var problems = new ArrayList<Problem>();
        var tables = new Tables(folder, name, problems);
        var confirmations = tables.read("confirmed.tsv", Confirmations::read);
        int before = problems.size();
        var outdated = tables.read("outdated.tsv", OutdatedTexts::read);
        // a text whose record cannot be read might be taken for a new one, so the last good catalogs stay in force
        boolean trusted = problems.size() == before;
        var ledger = new Ledger(successions, confirmations, outdated, check);
        Map<Slug, Catalog> catalogs = new TreeMap<>();
        Set<Slug> broken = new TreeSet<>();
        pageFiles(problems).entrySet().parallelStream()
                .map(file -> Map.entry(file.getKey(), read(file.getKey(), file.getValue(), ledger)))
                .toList()
                .forEach(read -> {
                    catalogs.put(read.getKey(), read.getValue().catalog());
                    problems.addAll(read.getValue().problems());
                    if (!trusted || !read.getValue().whole()) {
                        broken.add(read.getKey());
                    }
                });
        var words = words(list, drafts == Drafts.MARKED, outdated);
        var desk = words(WordList.desk(), true, outdated);
        problems.addAll(words.problems());
        if (Files.exists(folder.resolve(Word.DESK + ".po"))) {
            problems.addAll(desk.problems());
        }
        var texts = new InLanguage(language, words.words(), desk.words(), catalogs, broken);
        return new Contents(texts, problems);
    }

    private WordsReading words(WordList list, boolean drafts, OutdatedTexts outdated) {
        var file = folder.resolve(list.page() + ".po");
        var shown = name + "/" + list.page() + ".po";
        var reading = Files.exists(file) ? PoReader.read(file, shown) : new PoReading(PoFile.EMPTY, List.of(), true);
        return list.speak(language, reading, shown, drafts, outdated);
    }

    private CatalogFile.Outcome read(Slug page, Path file, Ledger ledger) {
        var shown = name + "/" + file.getFileName();
        return new CatalogFile(page, language, shown, pages.getOrDefault(page, List.of()), ledger)
                .read(PoReader.read(file, shown));
    }

    private Map<Slug, Path> pageFiles(List<Problem> problems) {
        Map<Slug, Path> files = new TreeMap<>();
        for (var file : Tables.list(folder)) {
            var fileName = String.valueOf(file.getFileName());
            if (NOT_PAGES.contains(fileName) || fileName.startsWith(".")) {
                continue;
            }
            var slug = fileName.endsWith(".po")
                    ? Slug.parse(fileName.substring(0, fileName.length() - ".po".length()))
                    : Optional.<Slug>empty();
            if (slug.isPresent() && pages.containsKey(slug.get())) {
                files.put(slug.get(), file);
            } else {
                problems.add(stranger(file, name + "/" + fileName, slug));
            }
        }
        return files;
    }

    private static Problem stranger(Path file, String shown, Optional<Slug> slug) {
        if (slug.isEmpty()) {
            return Problem.warning(
                    shown, 1, "This file is not read.", "Name it after its page, as in at-my-door.po, or remove it.");
        }
        var mend = "Rename the file if the page was renamed; remove it if the page is gone.";
        boolean inUse = Files.isRegularFile(file)
                && PoReader.read(file, shown).file().entries().stream()
                        .anyMatch(entry -> !entry.obsolete() && entry.hasText());
        return inUse
                ? Problem.error(shown, 1, "There is no page \"" + slug.get() + "\" for these translations.", mend)
                : Problem.warning(shown, 1, "This file is left over: there is no page \"" + slug.get() + "\".", mend);
    }
}
