package org.fanal.translation.sync;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fanal.language.Language;
import org.fanal.markdown.SegmentKey;
import org.fanal.translation.history.History;
import org.fanal.translation.history.Outdated;
import org.fanal.translation.history.Severity;
import org.fanal.translation.history.TextHash;
import org.fanal.translation.po.PoEntry;
import org.fanal.translation.po.PoFile;
import org.fanal.translation.sync.source.Declared;
import org.fanal.translation.words.Word;
import org.fanal.translation.words.WordEntries;
import org.fanal.translation.words.WordList;

/** Writes a language's file of the portal's own words anew. A word is known by its key, so that its old English needs no search. */
final class WordSync {
    private final WordList words;
    private final Language language;
    private final LocalDate today;
    private final History history;
    private final Declared declared;
    private final PoFile file;
    private final Set<PoEntry> used = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<PoEntry> leftovers = new ArrayList<>();
    private final List<Outdated> outdated = new ArrayList<>();

    WordSync(WordList words, Language language, LocalDate today, History history, Declared declared, PoFile file) {
        this.words = words;
        this.language = language;
        this.today = today;
        this.history = history;
        this.declared = declared;
        this.file = file;
    }

    PageSync.Outcome run() {
        var found = new WordEntries(file);
        var all = new ArrayList<PoEntry>();
        words.all().forEach(word -> all.add(entry(word, found.of(word))));
        file.entries().stream()
                .filter(entry -> entry.hasText() && !used.contains(entry))
                .forEach(entry -> leftovers.add(entry.leftOver()));
        all.addAll(leftovers);
        return new PageSync.Outcome(Header.catalog(words.page().text(), language, all), outdated);
    }

    private PoEntry entry(Word word, Optional<PoEntry> found) {
        var empty = Templates.entry(word, language.plurals().forms());
        if (found.isEmpty() || !found.get().hasText()) {
            return found.map(entry -> empty.commented(entry.comments())).orElse(empty);
        }
        var entry = found.get();
        used.add(entry);
        var kept = empty.commented(entry.comments()).withStrings(forms(entry, empty));
        boolean confirmed = history.confirmations().has(words.page(), word.textKey(), hash(entry));
        var source = confirmed ? Optional.<Source>empty() : madeFrom(word, entry);
        return source.isEmpty() ? kept.marked(!confirmed) : outdated(word, entry, kept, source.get());
    }

    /** As many forms as the language has; more only when somebody wrote them. */
    private static List<String> forms(PoEntry entry, PoEntry empty) {
        var forms = new ArrayList<>(entry.strings());
        while (forms.size() < empty.strings().size()) {
            forms.add("");
        }
        while (forms.size() > empty.strings().size()
                && (empty.plural().isEmpty() || forms.get(forms.size() - 1).isEmpty())) {
            forms.remove(forms.size() - 1);
        }
        return forms;
    }

    /** The English a text was made from, when it is not the English of now. */
    private Optional<Source> madeFrom(Word word, PoEntry entry) {
        var now = new Source(word.english(), word.plural());
        boolean marked = entry.fuzzy() && entry.previousId().isPresent();
        var said = marked
                ? new Source(entry.previousId().orElse(""), entry.previousPlural())
                : new Source(entry.id(), entry.plural());
        if (!said.equals(now)) {
            var severity = declared.of(words.page(), said.key(word), word.textKey());
            return severity == Severity.WORDING && !marked ? Optional.empty() : Optional.of(said);
        }
        var records = history.outdated().of(words.page(), hash(entry)).stream()
                .map(Outdated::madeFrom)
                .toList();
        boolean stale = !marked && !records.isEmpty() && !records.contains(word.textKey());
        return stale ? Optional.of(recorded(word, records).orElse(now)) : Optional.empty();
    }

    /** The English of a record, when a leftover still has it. */
    private Optional<Source> recorded(Word word, List<SegmentKey> records) {
        return file.entries().stream()
                .filter(PoEntry::obsolete)
                .map(entry -> new Source(entry.id(), entry.plural()))
                .filter(source -> records.contains(source.key(word)))
                .findFirst();
    }

    private PoEntry outdated(Word word, PoEntry entry, PoEntry kept, Source source) {
        if (source.key(word).equals(word.textKey())) {
            return kept.marked(true);
        }
        boolean standsThere =
                entry.id().equals(word.english()) && entry.plural().equals(word.plural());
        boolean onRecord = history.outdated().all().stream()
                .anyMatch(each ->
                        each.page().equals(words.page()) && each.madeFrom().equals(source.key(word)));
        if (!standsThere || !onRecord) {
            record(source.key(word), hash(entry));
        }
        leftovers.add(entry.leftOver(Optional.of(word.key()), source.english(), source.plural())
                .marked(true));
        return kept.marked(true, Optional.empty(), Optional.of(source.english()), source.plural());
    }

    private void record(SegmentKey madeFrom, TextHash translation) {
        if (history.outdated().of(words.page(), translation).stream()
                .noneMatch(each -> each.madeFrom().equals(madeFrom))) {
            outdated.add(new Outdated(words.page(), madeFrom, translation, today));
        }
    }

    /** An English text of a word. */
    private record Source(String english, Optional<String> plural) {
        SegmentKey key(Word word) {
            return word.textKey(english, plural);
        }
    }

    private static TextHash hash(PoEntry entry) {
        return TextHash.of(String.join("\n", entry.strings()));
    }
}
