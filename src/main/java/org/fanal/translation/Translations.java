package org.fanal.translation;

import java.util.List;
import java.util.Set;
import org.fanal.content.Problem;
import org.fanal.content.Slug;
import org.fanal.language.Language;
import org.fanal.translation.words.Words;

/** All that {@code translations/} holds. */
public final class Translations {
    private Translations() {}

    /** The catalog of a page; an empty one when there is no file, or none that can be read. */
    public Catalog catalog(Language language, Slug page) {
        throw new UnsupportedOperationException("owner: translation helper");
    }

    /** Pages whose file for this language is there but cannot be read. */
    public Set<Slug> broken(Language language) {
        throw new UnsupportedOperationException("owner: translation helper");
    }

    /** The portal's own words in a language; for the source language the words as they are written. */
    public Words words(Language language) {
        throw new UnsupportedOperationException("owner: translation helper");
    }

    /** Everything wrong in the folder. */
    public List<Problem> problems() {
        throw new UnsupportedOperationException("owner: translation helper");
    }
}
