package org.fanal.translation.sync;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fanal.content.Problem;
import org.fanal.content.SiteSettings;
import org.fanal.language.Language;
import org.fanal.texts.Texts;
import org.fanal.translation.history.History;
import org.fanal.translation.history.HistoryFiles;
import org.fanal.translation.history.Successions;
import org.fanal.translation.sync.source.Declared;
import org.fanal.translation.sync.source.SourceChange;
import org.fanal.translation.sync.source.SourceChanges;
import org.fanal.translation.sync.source.SourcePage;
import org.fanal.translation.words.WordList;

/**
 * Brings PO files, templates and tables up to date with the content: says what their texts must be, and writes nothing anywhere.
 * Doing it twice changes nothing the second time.
 */
public final class Sync {
    private final SiteSettings settings;
    private final LocalDate today;
    private final Declared declared;

    /** @param today written beside each change of a source text */
    public Sync(SiteSettings settings, LocalDate today, Declared declared) {
        this.settings = settings;
        this.today = today;
        this.declared = declared;
    }

    /**
     * What a sync comes to.
     *
     * @param texts those that change, by their names in the folder, in the order they are to be written in
     * @param pages what changed on each
     * @param problems files that are left alone, and why
     */
    public record Outcome(Map<String, String> texts, List<SourceChanges> pages, List<Problem> problems) {
        /** Nothing is changed. */
        public static Outcome nothing(List<Problem> problems) {
            return new Outcome(Map.of(), List.of(), problems);
        }

        public Outcome {
            texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
            pages = List.copyOf(pages);
            problems = List.copyOf(problems);
        }

        /** Which texts replaced which, on all pages. */
        public List<SourceChange> changes() {
            return pages.stream().flatMap(page -> page.all().stream()).toList();
        }
    }

    /** The languages that are translated into. */
    public static List<Language> languages(SiteSettings settings) {
        return settings.languages().stream()
                .filter(language -> !language.equals(settings.source()))
                .toList();
    }

    /**
     * Looks at some pages; costs no more than they do.
     *
     * @param folder that of the translations
     * @param name the folder as messages name it
     * @param history the folder's tables
     * @param pages as they are now; the files of all others are left alone
     * @param words lists of the portal's own words that are to be brought up to date too
     */
    public Outcome of(Texts folder, String name, HistoryFiles history, List<SourcePage> pages, List<WordList> words) {
        if (!history.problems().isEmpty()) {
            return Outcome.nothing(history.problems());
        }
        var copy = new WorkingCopy(folder, name);
        var languages = languages(settings);
        var drafts = pages.stream()
                .filter(page -> !page.translatable().isEmpty())
                .map(page -> new PageDraft(page, copy, languages))
                .toList();
        var changed =
                drafts.stream().map(draft -> draft.changes(declared, today)).toList();
        var successions = successions(copy, history, changed);
        var problems = new ArrayList<Problem>();
        languages.parallelStream()
                .map(language -> sync(
                        new LanguageSync(new WorkingCopy(folder, name), language, today),
                        history,
                        successions,
                        drafts,
                        words))
                .toList()
                .forEach(each -> {
                    problems.addAll(each.problems());
                    copy.take(each.written());
                });
        drafts.forEach(draft -> copy.write(PageDraft.templateFile(draft.page().slug()), Templates.of(draft.page())));
        words.forEach(list -> copy.write(PageDraft.templateFile(list.page()), Templates.of(list)));
        return new Outcome(copy.written(), changed, problems);
    }

    /** Without its tables nobody knows what a text is worth: then nothing of the language is written. */
    private LanguageSync sync(
            LanguageSync language,
            HistoryFiles history,
            Successions successions,
            List<PageDraft> drafts,
            List<WordList> words) {
        var broken = history.problems(language.language());
        if (broken.isEmpty()) {
            var its = history.of(language.language());
            language.write(
                    drafts,
                    words,
                    declared,
                    new History(successions, its.confirmations(), its.outdated(), its.exemptions()));
        } else {
            language.leave(broken);
        }
        return language;
    }

    private static Successions successions(WorkingCopy copy, HistoryFiles history, List<SourceChanges> changed) {
        var fresh = changed.stream()
                .flatMap(page -> page.all().stream())
                .map(SourceChange::succession)
                .filter(each -> !history.successions().all().contains(each))
                .toList();
        copy.append(
                HistoryFiles.SUCCESSIONS,
                "page\told key\tnew key\tseverity\tdate",
                Successions.of(fresh).write());
        return fresh.isEmpty() ? history.successions() : history.successions().with(fresh);
    }
}
