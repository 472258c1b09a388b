package org.fanal.view.reading;

import org.fanal.content.Section;
import org.fanal.content.Slug;
import org.fanal.language.Language;

/** The paths that pages link to; the press knows them all. Each begins with a slash. */
public interface Paths {
    String home(Language language);

    String section(Language language, Section section);

    String page(Language language, Slug slug);

    /** The page passage by passage beside the source language. */
    String bilingual(Language language, Language source, Slug slug);

    /** The page as plain text. */
    String text(Language language, Slug slug);

    /** The page as Markdown. */
    String markdown(Language language, Slug slug);

    /** All guidance in one file. */
    String offline(Language language);

    String exit();
}
