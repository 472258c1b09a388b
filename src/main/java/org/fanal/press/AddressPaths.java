package org.fanal.press;

import org.fanal.content.Section;
import org.fanal.content.Slug;
import org.fanal.language.Language;
import org.fanal.press.Address.OfPage.Form;
import org.fanal.view.reading.Paths;

/** The paths of addresses, for links. */
record AddressPaths() implements Paths {
    @Override
    public String home(Language language) {
        return new Address.Home(language).path();
    }

    @Override
    public String section(Language language, Section section) {
        return new Address.OfSection(language, section).path();
    }

    @Override
    public String page(Language language, Slug slug) {
        return new Address.OfPage(language, slug, Form.PAGE).path();
    }

    @Override
    public String bilingual(Language language, Language source, Slug slug) {
        return new Address.Bilingual(language, source, slug).path();
    }

    @Override
    public String text(Language language, Slug slug) {
        return new Address.OfPage(language, slug, Form.TEXT).path();
    }

    @Override
    public String markdown(Language language, Slug slug) {
        return new Address.OfPage(language, slug, Form.MARKDOWN).path();
    }

    @Override
    public String offline(Language language) {
        return new Address.Offline(language).path();
    }

    @Override
    public String exit() {
        return Single.EXIT.path();
    }
}
