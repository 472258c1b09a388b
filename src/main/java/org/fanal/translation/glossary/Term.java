package org.fanal.translation.glossary;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A line of the glossary. */
public final class Term {
    private final String text;
    private final boolean kept;
    private final String note;
    private final Map<String, String> translations;
    private final String lower;
    private final Pattern pattern;

    Term(String text, boolean kept, String note, Map<String, String> translations) {
        this.text = text;
        this.kept = kept;
        this.note = note;
        this.translations = Map.copyOf(translations);
        this.lower = text.toLowerCase(Locale.ROOT);
        boolean anyCase = text.equals(lower);
        this.pattern = Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(text) + "(?![\\p{L}\\p{N}])",
                anyCase ? Pattern.CASE_INSENSITIVE : 0);
    }

    /** The word or words of the source language. */
    public String text() {
        return text;
    }

    /** Whether it is printed on official papers and so stays, beside the translation. */
    public boolean isKept() {
        return kept;
    }

    /** A word to translators; empty when there is none. */
    public String note() {
        return note;
    }

    /** How it is said in the language with this tag. */
    public Optional<String> in(String tag) {
        return Optional.ofNullable(translations.get(tag));
    }

    /** In lower case, to see quickly whether a text may hold it. */
    String lower() {
        return lower;
    }

    /** Where it stands in a text, as whole words. */
    Pattern pattern() {
        return pattern;
    }
}
