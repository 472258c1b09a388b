package org.fanal.translation;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.fanal.content.Problem;
import org.fanal.content.Slug;
import org.fanal.content.finding.FindWords;
import org.fanal.language.Language;
import org.fanal.translation.history.Successions;
import org.fanal.translation.words.Words;

/** All that {@code translations/} holds. */
public final class Translations {
    private final Map<Language, InLanguage> languages = new HashMap<>();
    private final Words source;
    private final Words desk;
    private final Successions successions;
    private final Supplier<List<Problem>> problems;

    /**
     * @param source the words as they are written
     * @param desk the words of the office as they are written
     * @param languages the others
     * @param successions every change of a source text that is on record
     * @param problems asked for only when somebody asks: there may be many
     */
    public Translations(
            Words source,
            Words desk,
            List<InLanguage> languages,
            Successions successions,
            Supplier<List<Problem>> problems) {
        languages.forEach(texts -> this.languages.put(texts.language(), texts));
        this.source = source;
        this.desk = desk;
        this.successions = successions;
        this.problems = problems;
    }

    /**
     * What there is in one language.
     *
     * @param catalogs by page; handed over, as a site of many pages has many of them
     */
    public record InLanguage(
            Language language, Words words, Words desk, FindWords find, Map<Slug, Catalog> catalogs, Set<Slug> broken) {
        public InLanguage {
            catalogs = Collections.unmodifiableMap(catalogs);
            broken = Set.copyOf(broken);
        }
    }

    /** The catalog of a page; an empty one when there is no file, or none that can be read. */
    public Catalog catalog(Language language, Slug page) {
        var texts = languages.get(language);
        return texts == null ? Catalog.empty() : texts.catalogs().getOrDefault(page, Catalog.empty());
    }

    /** Those of all pages that have a file for this language. */
    public Map<Slug, Catalog> catalogs(Language language) {
        var texts = languages.get(language);
        return texts == null ? Map.of() : texts.catalogs();
    }

    /** Pages whose file for this language is there but cannot be read in full; the catalog holds what could be read. */
    public Set<Slug> broken(Language language) {
        var texts = languages.get(language);
        return texts == null ? Set.of() : texts.broken();
    }

    /** The portal's own words in a language; for the source language the words as they are written. */
    public Words words(Language language) {
        var texts = languages.get(language);
        if (texts != null) {
            return texts.words();
        }
        if (!language.equals(source.language())) {
            throw new IllegalArgumentException("not a language of this site: " + language.tag());
        }
        return source;
    }

    /** The words of the office in a language, in English where it has none. */
    public Words desk(Language language) {
        var texts = languages.get(language);
        return texts == null ? desk : texts.desk();
    }

    /** What readers of a language type to find a page. */
    public FindWords find(Language language) {
        var texts = languages.get(language);
        return texts == null ? FindWords.NONE : texts.find();
    }

    /** Every change of a source text that is on record. */
    public Successions successions() {
        return successions;
    }

    /** Everything wrong in the folder, by file and line. */
    public List<Problem> problems() {
        return problems.get();
    }
}
