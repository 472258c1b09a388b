package org.fanal.translation.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.fanal.content.Problem;
import org.fanal.language.Language;
import org.fanal.translation.history.OutdatedTexts;
import org.fanal.translation.history.TextHash;
import org.fanal.translation.po.PoEntry;
import org.fanal.translation.po.PoReading;
import org.fanal.translation.words.Words.Saying;

/** Takes from a language's file of a word list the entries that say what the English says now. */
final class Interpreter {
    private final WordList master;
    private final Language language;
    private final String file;
    private final boolean drafts;
    private final OutdatedTexts outdated;
    private final List<Problem> problems = new ArrayList<>();
    private int said;

    Interpreter(WordList master, Language language, String file, boolean drafts, OutdatedTexts outdated) {
        this.master = master;
        this.language = language;
        this.file = file;
        this.drafts = drafts;
        this.outdated = outdated;
    }

    WordsReading read(PoReading reading) {
        var entries = new WordEntries(reading.file());
        var sayings = new HashMap<String, Saying>();
        for (var word : master.all()) {
            var entry = entries.of(word);
            var wrong = entry.map(found -> wrong(word, found)).orElse("has no translation.");
            if (wrong.isEmpty()) {
                said++;
                sayings.put(word.key(), new Saying(word, entry.orElseThrow().strings(), language.plurals(), false));
            } else {
                report(word, entry, wrong);
                sayings.put(word.key(), WordList.english(word, true));
            }
        }
        return new WordsReading(new Words(language, sayings), problems(reading));
    }

    /** Why an entry does not count; empty when it does. */
    private String wrong(Word word, PoEntry entry) {
        int forms = word.plural().isPresent() ? language.plurals().forms() : 1;
        if (!entry.hasText()) {
            return "has no translation.";
        }
        if (isOutdated(word, entry)) {
            return "has changed in English since it was translated.";
        }
        if (entry.strings().size() != forms || entry.strings().stream().anyMatch(String::isBlank)) {
            return "needs " + forms + " forms in this language.";
        }
        if (!entry.strings().stream().allMatch(word::accepts)) {
            return "must keep exactly the names in braces of the English: "
                    + word.plural().orElse(word.english());
        }
        return entry.fuzzy() && !drafts ? "is a draft, and this site shows no drafts." : "";
    }

    private boolean isOutdated(Word word, PoEntry entry) {
        if (!says(word, Optional.of(entry.id())) || !entry.plural().equals(word.plural())) {
            return true;
        }
        boolean marked = entry.fuzzy() && entry.previousId().isPresent();
        if (marked && !(says(word, entry.previousId()) && entry.previousPlural().equals(word.plural()))) {
            return true;
        }
        var records = outdated.of(master.page(), textHash(entry));
        return !records.isEmpty()
                && records.stream().noneMatch(record -> record.madeFrom().equals(word.textKey()));
    }

    private static boolean says(Word word, Optional<String> text) {
        return text.equals(Optional.of(word.english()));
    }

    private static TextHash textHash(PoEntry entry) {
        return TextHash.of(String.join("\n", entry.strings()));
    }

    private void report(Word word, Optional<PoEntry> entry, String wrong) {
        int line = entry.map(PoEntry::line).orElse(1);
        if (!isForReaders()) {
            reportDesk(word, entry, line, wrong);
            return;
        }
        problems.add(Problem.error(
                file,
                line,
                "The word `" + word.key() + "` (" + word.english() + ") " + wrong,
                "Translate it: " + language.tag() + " is offered to readers once every word is there."));
    }

    /** The office falls back word by word: what is missing is counted, only what is wrong is told one by one. */
    private void reportDesk(Word word, Optional<PoEntry> entry, int line, String wrong) {
        if (entry.filter(PoEntry::hasText).isPresent()) {
            problems.add(Problem.warning(
                    file,
                    line,
                    "The word `" + word.key() + "` (" + word.english() + ") " + wrong,
                    "Translate it: the office says it in English until then."));
        }
    }

    private boolean isForReaders() {
        return master.page().equals(Word.PAGE);
    }

    private List<Problem> problems(PoReading reading) {
        var all = new ArrayList<>(reading.problems());
        if (!isForReaders()) {
            all.addAll(problems);
            int missing = master.all().size() - said - problems.size();
            if (missing > 0) {
                all.add(Problem.warning(
                        file,
                        1,
                        missing + " of " + master.all().size() + " words of the office are not translated.",
                        "Run fanal sync and translate this file: the office says them in English until then."));
            }
        } else if (said > 0) {
            all.addAll(problems);
        } else {
            all.add(Problem.error(
                    file,
                    1,
                    "None of the portal's " + master.all().size() + " own words is translated.",
                    "Run fanal sync and translate this file: " + language.tag()
                            + " is offered once every word is there."));
        }
        return all;
    }
}
