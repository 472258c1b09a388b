package org.fanal.translation.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.fanal.content.Slug;
import org.fanal.language.Language;
import org.fanal.language.PluralRule;
import org.fanal.translation.history.OutdatedTexts;
import org.fanal.translation.po.PoEntry;
import org.fanal.translation.po.PoReader;
import org.fanal.translation.po.PoReading;
import org.fanal.translation.words.Words.Saying;

/** The master of the portal's own words: their keys, their English, and where each appears. */
public final class WordList {
    private static final WordList SHIPPED = shipped("ui.pot");
    private static final WordList DESK = shipped("desk.pot");

    private final Slug page;
    private final Map<String, Word> words = new LinkedHashMap<>();

    private WordList(Slug page, List<Word> words) {
        this.page = page;
        for (var word : words) {
            if (this.words.put(word.key(), word) != null) {
                throw new IllegalArgumentException("the word " + word.key() + " is there twice");
            }
        }
    }

    /** The words this program speaks to readers. A language that has not all of them is not offered. */
    public static WordList shipped() {
        return SHIPPED;
    }

    /** The words of the office. What a language has not of them is said in English. */
    public static WordList desk() {
        return DESK;
    }

    private static WordList shipped(String name) {
        try (var master = Objects.requireNonNull(WordList.class.getResourceAsStream(name))) {
            return read(master.readAllBytes(), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a master; anything wrong in it is a bug.
     *
     * @param name the list's name with {@code .pot}
     */
    public static WordList read(byte[] master, String name) {
        var reading = PoReader.read(master, name);
        if (!reading.problems().isEmpty()) {
            throw new IllegalArgumentException(reading.problems().get(0).toString());
        }
        var page = new Slug(name.substring(0, name.length() - ".pot".length()));
        return new WordList(
                page,
                reading.file().entries().stream()
                        .map(entry -> word(page, entry))
                        .toList());
    }

    /** The name of the list, under which it stands beside the pages. */
    public Slug page() {
        return page;
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
     * The words as a language's file of them says them.
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

    private static Word word(Slug page, PoEntry entry) {
        var key = entry.context().orElseThrow(() -> new IllegalArgumentException("no key: " + entry.id()));
        return new Word(page, key, entry.id(), entry.plural(), String.join(" ", entry.extracted()));
    }
}
