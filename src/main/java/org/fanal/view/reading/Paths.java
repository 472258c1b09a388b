package org.fanal.view.reading;

import org.fanal.card.Format;
import org.fanal.content.Section;
import org.fanal.content.Slug;
import org.fanal.content.printed.Code;
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

    /** What changed on the page. */
    String changes(Language language, Slug slug);

    /** Where words find pages. */
    String search(Language language);

    /** Which release a copy is of. */
    String release(Language language);

    /** All guidance in one file. */
    String offline(Language language);

    /** How to share the page. */
    String share(Language language, Slug slug);

    /**
     * The page for a frame on another site.
     *
     * @param part the anchor of one part of it; empty for the whole
     */
    String embed(Language language, Slug slug, String part);

    /** The page's description for sites that embed it. */
    String description(Language language, Slug slug);

    /** The list of pages that have cards. */
    String cards(Language language);

    /** The page's cards, to be printed. */
    String cards(Language language, Slug slug, Format format);

    /** Whether the card with this code is still right. */
    String code(Code code);

    String exit();
}
