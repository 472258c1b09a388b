package org.fanal.content;

import java.net.URI;
import java.util.List;
import org.fanal.language.Language;

/**
 * What {@code content/site.yml} says.
 *
 * @param languages the languages to offer, the source language among them
 * @param exit where the exit page moves on to
 * @param contact where a reader reports a mistake: an https or mailto address
 */
public record SiteSettings(
        String name,
        String country,
        Language source,
        List<Language> languages,
        Drafts drafts,
        URI exit,
        URI contact,
        String licence) {
    /** Whether translations that nobody has confirmed are shown (marked) or the source text stands in for them. */
    public enum Drafts {
        MARKED,
        HIDDEN
    }

    public SiteSettings {
        languages = List.copyOf(languages);
        if (!languages.contains(source)) {
            throw new IllegalArgumentException("the source language is not among the languages");
        }
    }
}
