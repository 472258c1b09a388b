package org.fanal.translation.words;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fanal.language.Language;
import org.fanal.language.PluralRule;

/** The portal's own words in one language. A missing word falls back to the source language's. */
public final class Words {
    private final Language language;
    private final Map<String, Saying> sayings;
    private final String fingerprint;

    Words(Language language, Map<String, Saying> sayings) {
        this.language = language;
        this.sayings = Map.copyOf(sayings);
        this.fingerprint = hash(language, sayings);
    }

    /**
     * How a word is said.
     *
     * @param forms one, or as many as {@code rule} has
     * @param fallback whether it stands in for a translation that is missing
     */
    record Saying(Word word, List<String> forms, PluralRule rule, boolean fallback) {
        Saying {
            forms = List.copyOf(forms);
        }
    }

    /** The language they are in. */
    public Language language() {
        return language;
    }

    /** A word without arguments. An unknown key is a bug: {@link IllegalArgumentException}. */
    public String say(String key) {
        return say(key, Map.of());
    }

    /** A word with named arguments, {@code {name}}; an argument without a value, or a value without an argument, is a bug. */
    public String say(String key, Map<String, String> arguments) {
        var saying = saying(key, false);
        if (!Template.names(saying.word().english()).containsAll(arguments.keySet())) {
            throw new IllegalArgumentException("the word " + key + " does not take all of " + arguments.keySet());
        }
        return Template.fill(key, saying.forms().get(0), arguments);
    }

    /** A word that depends on a count; {@code {count}} is filled in. */
    public String count(String key, long count) {
        return count(key, count, Map.of());
    }

    /** A word that depends on a count and has other arguments too. */
    public String count(String key, long count, Map<String, String> arguments) {
        var saying = saying(key, true);
        if (!Template.names(saying.word().plural().orElse("")).containsAll(arguments.keySet())) {
            throw new IllegalArgumentException("the word " + key + " does not take all of " + arguments.keySet());
        }
        var values = new HashMap<>(arguments);
        values.put(Template.COUNT, Long.toString(count));
        return Template.fill(key, saying.forms().get(saying.rule().index(count)), values);
    }

    /** What this language calls another one, where there is a word for it ({@code language.name.en}); else its own name. */
    public String name(Language other) {
        String key = "language.name." + other.tag();
        return sayings.containsKey(key) ? say(key) : other.ownName();
    }

    /** A day, as this language writes it, from the words {@code date} and {@code month.1} to {@code month.12}. */
    public String date(LocalDate day) {
        return say(
                "date",
                Map.of(
                        "day", Integer.toString(day.getDayOfMonth()),
                        "month", say("month." + day.getMonthValue()),
                        "year", Integer.toString(day.getYear())));
    }

    /** These words and those of another list. */
    public Words and(Words others) {
        var all = new HashMap<>(others.sayings);
        all.putAll(sayings);
        return new Words(language, all);
    }

    /** Whether every word a reader needs (notices, exit, navigation) is there; otherwise the language is not offered. */
    public boolean isComplete() {
        return sayings.values().stream().noneMatch(Saying::fallback);
    }

    /** A hash of all words. */
    public String fingerprint() {
        return fingerprint;
    }

    private Saying saying(String key, boolean counted) {
        var saying = sayings.get(key);
        if (saying == null || saying.word().plural().isPresent() != counted) {
            throw new IllegalArgumentException(
                    saying == null
                            ? "there is no word " + key
                            : "the word " + key + (counted ? " is" : " is not") + " said without a count");
        }
        return saying;
    }

    private static String hash(Language language, Map<String, Saying> sayings) {
        try {
            var hash = MessageDigest.getInstance("SHA-256");
            hash.update(language.toString().getBytes(StandardCharsets.UTF_8));
            new TreeMap<>(sayings).forEach((key, saying) -> {
                var said = key + '\0' + saying.fallback() + '\0' + String.join("\0", saying.forms()) + '\0';
                hash.update(said.getBytes(StandardCharsets.UTF_8));
            });
            return HexFormat.of().formatHex(hash.digest());
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
