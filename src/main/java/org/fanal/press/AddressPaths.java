package org.fanal.press;

import org.fanal.card.Format;
import org.fanal.content.Section;
import org.fanal.content.Slug;
import org.fanal.content.printed.Code;
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
    public String changes(Language language, Slug slug) {
        return new PastAddress.Changes(language, slug).path();
    }

    @Override
    public String search(Language language) {
        return new OfLanguage(language, OfLanguage.Kind.SEARCH).path();
    }

    @Override
    public String release(Language language) {
        return new OfLanguage(language, OfLanguage.Kind.RELEASE).path();
    }

    @Override
    public String offline(Language language) {
        return new Offline(language).path();
    }

    @Override
    public String share(Language language, Slug slug) {
        return new Sharing.Share(language, slug).path();
    }

    @Override
    public String embed(Language language, Slug slug, String part) {
        return new Sharing.Embed(language, slug, part).path();
    }

    @Override
    public String description(Language language, Slug slug) {
        return new Sharing.Description(language, slug).path();
    }

    @Override
    public String cards(Language language) {
        return new Handout.All(language).path();
    }

    @Override
    public String cards(Language language, Slug slug, Format format) {
        return new Handout.Sheet(language, slug, format).path();
    }

    @Override
    public String code(Code code) {
        return Handout.OfCode.FOLDER + code;
    }

    @Override
    public String exit() {
        return Single.EXIT.path();
    }
}
