package org.fanal.editing.translating.now;

import static org.fanal.translation.Rendition.State.CONFIRMED;
import static org.fanal.translation.Rendition.State.DRAFT;
import static org.fanal.translation.Rendition.State.OUTDATED_MAJOR;

import java.util.Optional;
import org.fanal.translation.Rendition;
import org.fanal.translation.history.History;
import org.fanal.translation.history.TextHash;
import org.fanal.translation.po.PoEntry;
import org.fanal.translation.po.PoFile;
import org.fanal.translation.words.Word;
import org.fanal.translation.words.WordEntries;

/** What a language's file of the portal's own words is worth, word by word. */
final class WordRenditions {
    private final WordEntries entries;
    private final History history;

    WordRenditions(PoFile file, History history) {
        this.entries = new WordEntries(file);
        this.history = history;
    }

    Rendition of(Word word) {
        return entries.of(word)
                .filter(PoEntry::hasText)
                .map(entry -> of(word, entry))
                .orElse(Rendition.MISSING);
    }

    private Rendition of(Word word, PoEntry entry) {
        var text = String.join("\n", entry.strings());
        var hash = TextHash.of(text);
        if (history.confirmations().has(word.page(), word.textKey(), hash)) {
            return new Rendition(CONFIRMED, text, source(word.english(), word.plural()), true, Optional.empty());
        }
        boolean marked = entry.fuzzy() && entry.previousId().isPresent();
        var said = marked
                ? source(entry.previousId().orElse(""), entry.previousPlural())
                : source(entry.id(), entry.plural());
        var records = history.outdated().of(word.page(), hash);
        boolean onRecord = !records.isEmpty()
                && records.stream().noneMatch(record -> record.madeFrom().equals(word.textKey()));
        boolean isCurrent = said.equals(source(word.english(), word.plural())) && !onRecord;
        return new Rendition(isCurrent ? DRAFT : OUTDATED_MAJOR, text, said, false, Optional.empty());
    }

    private static String source(String one, Optional<String> many) {
        return many.map(form -> one + "\n" + form).orElse(one);
    }
}
