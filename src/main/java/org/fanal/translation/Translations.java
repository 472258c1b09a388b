package org.fanal.translation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fanal.content.Problem;
import org.fanal.content.Slug;
import org.fanal.language.Language;
import org.fanal.translation.words.Words;

/** All that {@code translations/} holds. */
public final class Translations {
    private final Map<Language, LanguageFolder.Contents> languages = new HashMap<>();
    private final Words source;
    private final List<Problem> problems;

    Translations(Words source, List<LanguageFolder.Contents> languages, List<Problem> problems) {
        languages.forEach(contents -> this.languages.put(contents.language(), contents));
        this.source = source;
        this.problems = List.copyOf(problems);
    }

    /** The catalog of a page; an empty one when there is no file, or none that can be read. */
    public Catalog catalog(Language language, Slug page) {
        var contents = languages.get(language);
        return contents == null ? Catalog.empty() : contents.catalogs().getOrDefault(page, Catalog.empty());
    }

    /** Pages whose file for this language is there but cannot be read in full; the catalog holds what could be read. */
    public Set<Slug> broken(Language language) {
        var contents = languages.get(language);
        return contents == null ? Set.of() : Set.copyOf(contents.broken());
    }

    /** The portal's own words in a language; for the source language the words as they are written. */
    public Words words(Language language) {
        var contents = languages.get(language);
        if (contents != null) {
            return contents.words();
        }
        if (!language.equals(source.language())) {
            throw new IllegalArgumentException("not a language of this site: " + language.tag());
        }
        return source;
    }

    /** Everything wrong in the folder, by file and line. */
    public List<Problem> problems() {
        return problems;
    }
}
