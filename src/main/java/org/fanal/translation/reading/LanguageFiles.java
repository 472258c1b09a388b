package org.fanal.translation.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fanal.content.Problem;
import org.fanal.content.Slug;
import org.fanal.content.finding.FindTable;
import org.fanal.language.Language;
import org.fanal.texts.Texts;
import org.fanal.texts.Texts.Entry;
import org.fanal.translation.Catalog;
import org.fanal.translation.Translations.InLanguage;
import org.fanal.translation.po.PoReader;

/** The files of one language, each as it was read: a PO file for each page, and the portal's own words. */
final class LanguageFiles {
    private static final Set<String> NOT_PAGES = Stream.concat(
                    OwnWords.FILES.stream(), Stream.of("confirmed.tsv", "outdated.tsv", "exempt.tsv", FindTable.FILE))
            .collect(Collectors.toUnmodifiableSet());

    private static final String ENDING = ".po";

    private final Language language;
    private final Map<Slug, CatalogFile.Outcome> catalogs;
    private final Map<String, Problem> strangers;
    private final OwnWords words;
    private final FindTable find;
    private final List<Problem> ofTables;
    private final boolean trusted;

    private LanguageFiles(
            Language language,
            Map<Slug, CatalogFile.Outcome> catalogs,
            Map<String, Problem> strangers,
            OwnWords words,
            FindTable find,
            List<Problem> ofTables,
            boolean trusted) {
        this.language = language;
        this.catalogs = catalogs;
        this.strangers = strangers;
        this.words = words;
        this.find = find;
        this.ofTables = ofTables;
        this.trusted = trusted;
    }

    /**
     * Reads every file.
     *
     * @param folder that of the language
     * @param name the folder as messages name it
     */
    static LanguageFiles read(Language language, Texts folder, String name, Bench bench) {
        var files = folder.list("").orElse(List.of()).stream()
                .map(Entry::name)
                .filter(file -> !NOT_PAGES.contains(file))
                .collect(Collectors.toSet());
        return new LanguageFiles(
                        language,
                        Map.of(),
                        Map.of(),
                        OwnWords.read(language, folder, name, bench),
                        FindTable.in(folder, name),
                        List.of(),
                        false)
                .next(folder, name, files, Set.of(), bench);
    }

    /**
     * Reads those again that changed or whose page was touched.
     *
     * @param changed their names in the folder
     * @param touched pages that came or went, or of which a segment or a line on record is another than it was
     */
    LanguageFiles next(Texts folder, String name, Set<String> changed, Set<Slug> touched, Bench bench) {
        Set<String> files = new HashSet<>(changed);
        touched.forEach(page -> files.add(page + ENDING));
        Map<Slug, CatalogFile.Outcome> read = new HashMap<>(catalogs);
        Map<String, Problem> others = new HashMap<>(strangers);
        Map<Slug, String> present = new HashMap<>();
        for (var path : files) {
            var file = path.contains("/") ? path.substring(0, path.indexOf('/')) : path;
            var slug = slug(file);
            slug.ifPresent(read::remove);
            others.remove(file);
            if (!isThere(folder, file)) {
                continue;
            }
            if (slug.isPresent() && bench.pages().containsKey(slug.get())) {
                present.put(slug.get(), file);
            } else {
                others.put(file, stranger(folder, file, name + "/" + file, slug));
            }
        }
        present.entrySet().parallelStream()
                .map(file -> Map.entry(file.getKey(), catalog(file.getKey(), file.getValue(), folder, name, bench)))
                .toList()
                .forEach(outcome -> read.put(outcome.getKey(), outcome.getValue()));
        var spoken = words.mustBeReadAgain(changed, touched) ? OwnWords.read(language, folder, name, bench) : words;
        var asked = changed.contains(FindTable.FILE) ? FindTable.in(folder, name) : find;
        var history = bench.history();
        var ofTables = new ArrayList<>(history.problems(language));
        ofTables.addAll(asked.problems());
        ofTables.addAll(asked.strangers(bench.pages().keySet()));
        return new LanguageFiles(language, read, others, spoken, asked, ofTables, history.knowsOutdated(language));
    }

    private static boolean isThere(Texts folder, String file) {
        boolean isOther = NOT_PAGES.contains(file) || file.startsWith(".");
        return !isOther
                && !(folder.text(file, PoReader.LARGEST).isAbsent()
                        && folder.list(file).isEmpty());
    }

    /** A text whose record cannot be read might be taken for a new one, so the last good catalogs stay in force. */
    InLanguage texts() {
        Map<Slug, Catalog> all = new HashMap<>();
        Set<Slug> broken = new HashSet<>();
        catalogs.forEach((page, outcome) -> {
            all.put(page, outcome.catalog());
            if (!trusted || !outcome.whole()) {
                broken.add(page);
            }
        });
        return new InLanguage(language, words.readers().words(), words.office().words(), find.words(), all, broken);
    }

    List<Problem> problems() {
        var all = new ArrayList<>(ofTables);
        all.addAll(strangers.values());
        catalogs.values().forEach(outcome -> all.addAll(outcome.problems()));
        all.addAll(words.problems());
        return all;
    }

    private CatalogFile.Outcome catalog(Slug page, String file, Texts folder, String name, Bench bench) {
        var shown = name + "/" + file;
        return new CatalogFile(page, language, shown, bench)
                .read(PoReader.read(folder.text(file, PoReader.LARGEST), shown));
    }

    private static Optional<Slug> slug(String file) {
        return file.endsWith(ENDING)
                ? Slug.parse(file.substring(0, file.length() - ENDING.length()))
                : Optional.empty();
    }

    private static Problem stranger(Texts folder, String file, String shown, Optional<Slug> slug) {
        if (slug.isEmpty()) {
            return Problem.warning(
                    shown, 1, "This file is not read.", "Name it after its page, as in at-my-door.po, or remove it.");
        }
        var mend = "Rename the file if the page was renamed; remove it if the page is gone.";
        boolean inUse = PoReader.read(folder.text(file, PoReader.LARGEST), shown).file().entries().stream()
                .anyMatch(entry -> !entry.obsolete() && entry.hasText());
        return inUse
                ? Problem.error(shown, 1, "There is no page \"" + slug.get() + "\" for these translations.", mend)
                : Problem.warning(shown, 1, "This file is left over: there is no page \"" + slug.get() + "\".", mend);
    }
}
