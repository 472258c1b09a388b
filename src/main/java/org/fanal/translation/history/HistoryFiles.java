package org.fanal.translation.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.fanal.content.Problem;
import org.fanal.content.Slug;
import org.fanal.language.Language;
import org.fanal.texts.Texts;

/** The tables of all languages, each as it was read, so that the next reading opens only those that changed. */
public final class HistoryFiles {
    /** Where the changes of source texts stand. */
    public static final String SUCCESSIONS = "successions.tsv";

    private final String name;
    private final ReadTable<Successions> successions;
    private final Map<Language, OfLanguage> languages;

    private HistoryFiles(String name, ReadTable<Successions> successions, Map<Language, OfLanguage> languages) {
        this.name = name;
        this.successions = successions;
        this.languages = Map.copyOf(languages);
    }

    private record OfLanguage(
            ReadTable<Confirmations> confirmations,
            ReadTable<OutdatedTexts> outdated,
            ReadTable<Exemptions> exemptions) {
        static final OfLanguage NOTHING = new OfLanguage(
                ReadTable.of(Confirmations.of(List.of())),
                ReadTable.of(OutdatedTexts.of(List.of())),
                ReadTable.of(Exemptions.of(List.of())));

        OfLanguage next(Tables tables, Language language, Predicate<String> changed) {
            var confirmed = HistoryFiles.confirmed(language);
            var old = HistoryFiles.outdated(language);
            var exempt = HistoryFiles.exempt(language);
            return new OfLanguage(
                    changed.test(confirmed)
                            ? confirmations.next(
                                    tables, confirmed, Confirmations::read, (all, more) -> all.with(more.all()))
                            : confirmations,
                    changed.test(old)
                            ? outdated.next(tables, old, OutdatedTexts::read, (all, more) -> all.with(more.all()))
                            : outdated,
                    changed.test(exempt)
                            ? exemptions.next(tables, exempt, Exemptions::read, (all, more) -> all.with(more.all()))
                            : exemptions);
        }
    }

    /**
     * Reads all of them.
     *
     * @param name the folder as messages name it
     */
    public static HistoryFiles read(Texts folder, String name, Collection<Language> languages) {
        var all = new HashMap<Language, OfLanguage>();
        languages.forEach(language -> all.put(language, OfLanguage.NOTHING));
        return new HistoryFiles(name, ReadTable.of(Successions.of(List.of())), all).next(folder, file -> true);
    }

    /** Reads those again that changed. */
    public HistoryFiles next(Texts folder, Predicate<String> changed) {
        var tables = new Tables(folder, name);
        var all = new HashMap<Language, OfLanguage>();
        languages.forEach((language, last) -> all.put(language, last.next(tables, language, changed)));
        var changes = changed.test(SUCCESSIONS)
                ? successions.next(tables, SUCCESSIONS, Successions::read, (known, more) -> known.with(more.all()))
                : successions;
        return new HistoryFiles(name, changes, all);
    }

    /** The file of a language's confirmations. */
    public static String confirmed(Language language) {
        return language.tag() + "/confirmed.tsv";
    }

    /** The file of a language's outdated texts. */
    public static String outdated(Language language) {
        return language.tag() + "/outdated.tsv";
    }

    /** The file of a language's texts that a check has no say about. */
    public static String exempt(Language language) {
        return language.tag() + "/exempt.tsv";
    }

    /** What is on record for a language. */
    public History of(Language language) {
        var tables = tables(language);
        return new History(
                successions.value(),
                tables.confirmations().value(),
                tables.outdated().value(),
                tables.exemptions().value());
    }

    /** Every change of the source that is on record. */
    public Successions successions() {
        return successions.value();
    }

    /** What is wrong in the successions. */
    public List<Problem> problems() {
        return successions.reading().problems();
    }

    /** What is wrong in a language's own tables. */
    public List<Problem> problems(Language language) {
        var tables = tables(language);
        var problems = new ArrayList<>(tables.confirmations().reading().problems());
        problems.addAll(tables.outdated().reading().problems());
        problems.addAll(tables.exemptions().reading().problems());
        return problems;
    }

    /** Whether all that is known of a language's outdated texts could be read: without it an old text might pass for a new one. */
    public boolean knowsOutdated(Language language) {
        return tables(language).outdated().reading().problems().isEmpty();
    }

    /** All pages of which the other may say something else in a language, and perhaps some more. */
    public Set<Slug> differing(HistoryFiles other, Language language) {
        var mine = of(language);
        var its = other.of(language);
        var pages = new HashSet<Slug>();
        differing(mine.successions().all(), its.successions().all(), Succession::page, pages);
        differing(mine.confirmations().all(), its.confirmations().all(), Confirmation::page, pages);
        differing(mine.outdated().all(), its.outdated().all(), Outdated::page, pages);
        differing(mine.exemptions().all(), its.exemptions().all(), Exemption::page, pages);
        return pages;
    }

    /** Rows are added at the end: all before the first that differs is alike. */
    private static <T> void differing(List<T> one, List<T> other, Function<T, Slug> page, Set<Slug> pages) {
        if (one == other) {
            return;
        }
        int same = 0;
        while (same < one.size() && same < other.size() && one.get(same).equals(other.get(same))) {
            same++;
        }
        one.subList(same, one.size()).forEach(row -> pages.add(page.apply(row)));
        other.subList(same, other.size()).forEach(row -> pages.add(page.apply(row)));
    }

    private OfLanguage tables(Language language) {
        var tables = languages.get(language);
        if (tables == null) {
            throw new IllegalArgumentException("not a language of these tables: " + language.tag());
        }
        return tables;
    }
}
