package org.fanal.translation.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.fanal.content.Problem;
import org.fanal.content.Slug;
import org.fanal.content.finding.FindTable;
import org.fanal.language.Language;
import org.fanal.texts.MemoryTexts;
import org.fanal.texts.Texts;
import org.fanal.translation.Catalog;
import org.fanal.translation.Translations.InLanguage;
import org.fanal.translation.po.PoReader;

/** The files of one language, each as it was read: a PO file for each page, and the portal's own words. */
final class LanguageFiles {
    private static final Set<String> NOT_PAGES =
            Set.of("ui.po", "desk.po", "confirmed.tsv", "outdated.tsv", FindTable.FILE);

    private final Language language;
    private final Map<Slug, CatalogFile.Outcome> catalogs;
    private final Map<String, Problem> strangers;
    private final Optional<OwnWords> words;
    private final FindTable find;
    private final List<Problem> ofTables;
    private final boolean trusted;

    private LanguageFiles(
            Language language,
            Map<Slug, CatalogFile.Outcome> catalogs,
            Map<String, Problem> strangers,
            Optional<OwnWords> words,
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

    static LanguageFiles none(Language language) {
        return new LanguageFiles(
                language,
                Map.of(),
                Map.of(),
                Optional.empty(),
                FindTable.in(MemoryTexts.EMPTY, language.tag()),
                List.of(),
                false);
    }

    /**
     * Reads those again that changed or whose page was touched.
     *
     * @param folder that of the language
     * @param name the folder as messages name it
     * @param touched pages of which a segment or a line on record is another than it was
     */
    LanguageFiles next(Texts folder, String name, Predicate<String> changed, Set<Slug> touched, Bench bench) {
        Map<Slug, String> files = new TreeMap<>();
        Map<String, Problem> others = new TreeMap<>();
        for (var entry : folder.list("").orElse(List.of())) {
            var file = entry.name();
            if (NOT_PAGES.contains(file) || file.startsWith(".")) {
                continue;
            }
            var slug = slug(file);
            if (slug.isPresent() && bench.pages().containsKey(slug.get())) {
                files.put(slug.get(), file);
            } else {
                var known = changed.test(file) ? null : strangers.get(file);
                others.put(file, known == null ? stranger(folder, file, name + "/" + file, slug) : known);
            }
        }
        Map<Slug, CatalogFile.Outcome> read = new TreeMap<>();
        files.entrySet().parallelStream()
                .map(file -> Map.entry(file.getKey(), catalog(file, folder, name, changed, touched, bench)))
                .toList()
                .forEach(outcome -> read.put(outcome.getKey(), outcome.getValue()));
        var spoken = words.filter(last -> !last.mustBeReadAgain(changed, touched))
                .orElseGet(() -> OwnWords.read(language, folder, name, bench));
        var history = bench.history();
        var asked = changed.test(FindTable.FILE) ? FindTable.in(folder, name) : find;
        var ofTables = new ArrayList<>(history.problems(language));
        ofTables.addAll(asked.problems());
        ofTables.addAll(asked.strangers(bench.pages().keySet()));
        return new LanguageFiles(
                language, read, others, Optional.of(spoken), asked, ofTables, history.knowsOutdated(language));
    }

    /** A text whose record cannot be read might be taken for a new one, so the last good catalogs stay in force. */
    InLanguage texts() {
        Map<Slug, Catalog> all = new TreeMap<>();
        Set<Slug> broken = new HashSet<>();
        catalogs.forEach((page, outcome) -> {
            all.put(page, outcome.catalog());
            if (!trusted || !outcome.whole()) {
                broken.add(page);
            }
        });
        var spoken = words.orElseThrow();
        return new InLanguage(
                language, spoken.readers().words(), spoken.office().words(), find.words(), all, broken);
    }

    List<Problem> problems() {
        var all = new ArrayList<>(ofTables);
        all.addAll(strangers.values());
        catalogs.values().forEach(outcome -> all.addAll(outcome.problems()));
        words.ifPresent(spoken -> all.addAll(spoken.problems()));
        return all;
    }

    private CatalogFile.Outcome catalog(
            Map.Entry<Slug, String> file,
            Texts folder,
            String name,
            Predicate<String> changed,
            Set<Slug> touched,
            Bench bench) {
        var page = file.getKey();
        var last = catalogs.get(page);
        if (last != null && !changed.test(file.getValue()) && !touched.contains(page)) {
            return last;
        }
        var shown = name + "/" + file.getValue();
        return new CatalogFile(page, language, shown, bench)
                .read(PoReader.read(folder.text(file.getValue(), PoReader.LARGEST), shown));
    }

    private static Optional<Slug> slug(String file) {
        return file.endsWith(".po") ? Slug.parse(file.substring(0, file.length() - ".po".length())) : Optional.empty();
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
