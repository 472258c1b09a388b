package org.fanal.view.offline;

import org.fanal.card.Format;
import org.fanal.content.Section;
import org.fanal.content.Slug;
import org.fanal.content.printed.Code;
import org.fanal.language.Language;
import org.fanal.view.reading.Paths;

/** Where links lead inside the file; there is one language and one form. */
record OfflinePaths() implements Paths {
    /** What a link to a page begins with until {@link Within} has put it in its place. */
    static final String PAGE = "/";

    @Override
    public String home(Language language) {
        return "#top";
    }

    @Override
    public String section(Language language, Section section) {
        return "#section-" + section.path();
    }

    @Override
    public String page(Language language, Slug slug) {
        return "#" + PAGE + slug;
    }

    @Override
    public String bilingual(Language language, Language source, Slug slug) {
        return page(language, slug);
    }

    @Override
    public String text(Language language, Slug slug) {
        return page(language, slug);
    }

    @Override
    public String markdown(Language language, Slug slug) {
        return page(language, slug);
    }

    @Override
    public String changes(Language language, Slug slug) {
        return page(language, slug);
    }

    @Override
    public String search(Language language) {
        return "#top";
    }

    @Override
    public String release(Language language) {
        return "#top";
    }

    @Override
    public String offline(Language language) {
        return "#top";
    }

    @Override
    public String share(Language language, Slug slug) {
        return page(language, slug);
    }

    @Override
    public String embed(Language language, Slug slug, String part) {
        return page(language, slug);
    }

    @Override
    public String description(Language language, Slug slug) {
        return page(language, slug);
    }

    @Override
    public String cards(Language language) {
        return "#top";
    }

    @Override
    public String cards(Language language, Slug slug, Format format) {
        return page(language, slug);
    }

    @Override
    public String code(Code code) {
        return "#top";
    }

    @Override
    public String exit() {
        return "#top";
    }
}
