package org.fanal.translation.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.fanal.language.Language;
import org.fanal.language.PluralRule;
import org.fanal.translation.history.OutdatedTexts;
import org.fanal.translation.po.PoEntry;
import org.fanal.translation.po.PoReader;
import org.fanal.translation.po.PoReading;
import org.fanal.translation.words.Words.Saying;

/** The master of the portal's own words: their keys, their English, and where each appears. */
public final class WordList {
    private final Map<String, Word> words = new LinkedHashMap<>();

    private WordList(List<Word> words) {
        for (var word : words) {
            if (this.words.put(word.key(), word) != null) {
                throw new IllegalArgumentException("the word " + word.key() + " is there twice");
            }
        }
    }

    /** The words this program speaks. */
    public static WordList shipped() {
        try (var master = Objects.requireNonNull(WordList.class.getResourceAsStream("ui.pot"))) {
            return read(master.readAllBytes(), "ui.pot");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a master; anything wrong in it is a bug. */
    public static WordList read(byte[] master, String name) {
        var reading = PoReader.read(master, name);
        if (!reading.problems().isEmpty()) {
            throw new IllegalArgumentException(reading.problems().get(0).toString());
        }
        return new WordList(
                reading.file().entries().stream().map(WordList::word).toList());
    }

    /** All of them, in the order of the master. */
    public List<Word> all() {
        return List.copyOf(words.values());
    }

    /** The word with this key. */
    public Optional<Word> find(String key) {
        return Optional.ofNullable(words.get(key));
    }

    /** The words as they are written, for a site in that language. */
    public Words asWritten(Language language) {
        var sayings = new HashMap<String, Saying>();
        words.forEach((key, word) -> sayings.put(key, english(word, false)));
        return new Words(language, sayings);
    }

    /**
     * The words as a language's {@code ui.po} says them.
     *
     * @param file the file as messages name it
     * @param drafts whether words that nobody has confirmed count
     * @param outdated texts known to be older than the English they stand under
     */
    public WordsReading speak(
            Language language, PoReading reading, String file, boolean drafts, OutdatedTexts outdated) {
        return new Interpreter(this, language, file, drafts, outdated).read(reading);
    }

    static Saying english(Word word, boolean fallback) {
        var forms = word.plural().map(plural -> List.of(word.english(), plural)).orElse(List.of(word.english()));
        return new Saying(word, forms, PluralRule.ONE, fallback);
    }

    private static Word word(PoEntry entry) {
        var key = entry.context().orElseThrow(() -> new IllegalArgumentException("no key: " + entry.id()));
        return new Word(key, entry.id(), entry.plural(), String.join(" ", entry.extracted()));
    }
}
