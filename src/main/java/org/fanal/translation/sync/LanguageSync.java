package org.fanal.translation.sync;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fanal.content.Problem;
import org.fanal.content.Slug;
import org.fanal.language.Language;
import org.fanal.translation.history.History;
import org.fanal.translation.history.HistoryFiles;
import org.fanal.translation.history.Outdated;
import org.fanal.translation.history.OutdatedTexts;
import org.fanal.translation.po.PoReading;
import org.fanal.translation.sync.source.Declared;
import org.fanal.translation.words.WordList;

/** Writes the files of one language. */
final class LanguageSync {
    private final WorkingCopy copy;
    private final Language language;
    private final LocalDate today;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, String> files = new LinkedHashMap<>();
    private final List<Outdated> fresh = new ArrayList<>();

    LanguageSync(WorkingCopy copy, Language language, LocalDate today) {
        this.copy = copy;
        this.language = language;
        this.today = today;
    }

    Map<String, String> written() {
        return copy.written();
    }

    Language language() {
        return language;
    }

    void leave(List<Problem> why) {
        problems.addAll(why);
    }

    List<Problem> problems() {
        return problems;
    }

    void write(List<PageDraft> drafts, List<WordList> lists, Declared declared, History history) {
        for (var draft : drafts) {
            var reading = draft.catalog(language);
            if (isWhole(reading)) {
                var sync = new PageSync(draft.page(), language, today, draft.texts(), history, reading.file());
                take(draft.page().slug(), sync.run());
            }
        }
        lists.forEach(words -> write(words, declared, history));
        copy.append(
                HistoryFiles.outdated(language),
                "page\tkey of the source text it was made from\ttranslation hash\tdate",
                OutdatedTexts.of(fresh).write());
        files.forEach(copy::write);
    }

    private void write(WordList words, Declared declared, History history) {
        var reading = copy.po(PageDraft.catalogFile(language, words.page()));
        if (isWhole(reading)) {
            take(words.page(), new WordSync(words, language, today, history, declared, reading.file()).run());
        }
    }

    private boolean isWhole(PoReading reading) {
        problems.addAll(reading.problems());
        return reading.whole();
    }

    private void take(Slug page, PageSync.Outcome outcome) {
        files.put(PageDraft.catalogFile(language, page), outcome.text());
        fresh.addAll(outcome.outdated());
    }
}
