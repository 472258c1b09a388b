package org.fanal.translation.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fanal.translation.po.PoEntry;
import org.fanal.translation.po.PoFile;

/** Finds a word's entry: by its key, or by its English when a tool has dropped the keys. */
public final class WordEntries {
    private final Map<String, PoEntry> byKey = new HashMap<>();
    private final Map<String, PoEntry> byEnglish = new HashMap<>();
    private final Map<String, List<PoEntry>> leftovers;

    /** @param file a language's {@code ui.po} */
    public WordEntries(PoFile file) {
        leftovers = file.entries().stream()
                .filter(entry -> entry.obsolete() && entry.context().isPresent())
                .collect(Collectors.groupingBy(entry -> entry.context().orElseThrow()));
        for (var entry : file.current()) {
            entry.context().ifPresent(key -> byKey.putIfAbsent(key, entry));
            if (entry.context().isEmpty()) {
                byEnglish.putIfAbsent(entry.id(), entry);
            }
        }
    }

    /** The entry that translates a word, or translated it before its English changed. */
    public Optional<PoEntry> of(Word word) {
        var keyed = Optional.ofNullable(byKey.get(word.key()));
        return keyed.filter(PoEntry::hasText)
                .or(() -> Optional.ofNullable(byEnglish.get(word.english())))
                .or(() -> leftover(word))
                .or(() -> keyed);
    }

    /** A word that was gone for a while comes back with its translation. */
    private Optional<PoEntry> leftover(Word word) {
        return leftovers.getOrDefault(word.key(), List.of()).stream()
                .filter(entry ->
                        entry.id().equals(word.english()) && entry.plural().equals(word.plural()))
                .findFirst();
    }
}
