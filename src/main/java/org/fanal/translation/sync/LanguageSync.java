package org.fanal.translation.sync;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.fanal.content.Problem;
import org.fanal.content.Slug;
import org.fanal.language.Language;
import org.fanal.translation.history.Confirmations;
import org.fanal.translation.history.Outdated;
import org.fanal.translation.history.OutdatedTexts;
import org.fanal.translation.history.Reading;
import org.fanal.translation.history.Severity;
import org.fanal.translation.history.Successions;
import org.fanal.translation.po.PoFile;
import org.fanal.translation.po.PoReading;
import org.fanal.translation.words.WordList;

/** Writes the files of one language. */
final class LanguageSync {
    private final Disk disk;
    private final Language language;
    private final LocalDate today;
    private final Reading<Confirmations> confirmations;
    private final Reading<OutdatedTexts> outdated;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, PoFile> files = new LinkedHashMap<>();
    private final List<Outdated> fresh = new ArrayList<>();

    LanguageSync(Disk disk, Language language, LocalDate today) {
        this.disk = disk;
        this.language = language;
        this.today = today;
        confirmations = disk.table(language.tag() + "/confirmed.tsv", Confirmations::read);
        outdated = disk.table(language.tag() + "/outdated.tsv", OutdatedTexts::read);
        problems.addAll(confirmations.problems());
        problems.addAll(outdated.problems());
    }

    Language language() {
        return language;
    }

    String file(Slug page) {
        return language.tag() + "/" + page + ".po";
    }

    List<Problem> problems() {
        return problems;
    }

    /** Without its tables nobody knows what a text is worth: then nothing of the language is written. */
    void write(
            List<PageDraft> drafts, Successions successions, List<WordList> lists, Function<Slug, Severity> declared) {
        if (!confirmations.problems().isEmpty() || !outdated.problems().isEmpty()) {
            return;
        }
        var history = new History(successions, confirmations.value(), outdated.value());
        for (var draft : drafts) {
            var reading = draft.catalog(language);
            if (isWhole(reading)) {
                var sync = new PageSync(draft.page(), language, today, draft.texts(), history, reading.file());
                take(draft.page().slug(), sync.run());
            }
        }
        lists.forEach(words -> write(words, history, declared.apply(words.page())));
        disk.append(
                language.tag() + "/outdated.tsv",
                "page\tkey of the source text it was made from\ttranslation hash\tdate",
                OutdatedTexts.of(fresh).write());
        files.forEach(disk::write);
    }

    private void write(WordList words, History history, Severity declared) {
        var reading = disk.po(file(words.page()));
        if (isWhole(reading)) {
            take(words.page(), new WordSync(words, language, today, history, declared, reading.file()).run());
        }
    }

    private boolean isWhole(PoReading reading) {
        problems.addAll(reading.problems());
        return reading.whole();
    }

    private void take(Slug page, PageSync.Outcome outcome) {
        files.put(file(page), outcome.file());
        fresh.addAll(outcome.outdated());
    }
}
