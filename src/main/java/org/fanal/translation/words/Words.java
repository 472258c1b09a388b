package org.fanal.translation.words;

import java.time.LocalDate;
import java.util.Map;
import org.fanal.language.Language;

/** The portal's own words in one language. A missing word falls back to the source language's. */
public final class Words {
    private Words() {}

    /** The language they are in. */
    public Language language() {
        throw new UnsupportedOperationException("owner: po helper");
    }

    /** A word without arguments. An unknown key is a bug: {@link IllegalArgumentException}. */
    public String say(String key) {
        return say(key, Map.of());
    }

    /** A word with named arguments, {@code {name}}. */
    public String say(String key, Map<String, String> arguments) {
        throw new UnsupportedOperationException("owner: po helper");
    }

    /** A word that depends on a count; {@code {count}} is filled in. */
    public String count(String key, long count) {
        throw new UnsupportedOperationException("owner: po helper");
    }

    /** A day, as this language writes it, from the words {@code date} and {@code month.1} to {@code month.12}. */
    public String date(LocalDate day) {
        throw new UnsupportedOperationException("owner: po helper");
    }

    /** Whether every word a reader needs (notices, exit, navigation) is there; otherwise the language is not offered. */
    public boolean isComplete() {
        throw new UnsupportedOperationException("owner: po helper");
    }

    /** A hash of all words. */
    public String fingerprint() {
        throw new UnsupportedOperationException("owner: po helper");
    }
}
