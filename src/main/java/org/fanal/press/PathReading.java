package org.fanal.press;

import java.util.List;
import java.util.Optional;
import org.fanal.card.Format;
import org.fanal.content.Section;
import org.fanal.content.Slug;
import org.fanal.language.Language;
import org.fanal.press.Address.OfPage.Form;

/** Reads paths as addresses. */
record PathReading(List<Language> offered) {
    Optional<Address> read(String path) {
        if (!path.startsWith("/")) {
            return Optional.empty();
        }
        return Single.at(path).or(() -> offline(path)).or(() -> underLanguage(path.substring(1)));
    }

    private Optional<Address> offline(String path) {
        if (!path.startsWith(Offline.FOLDER) || !path.endsWith(Offline.ENDING)) {
            return Optional.empty();
        }
        var tag = path.substring(Offline.FOLDER.length(), path.length() - Offline.ENDING.length());
        return offered(tag).map(Offline::new);
    }

    /** The language a path begins with. */
    Optional<Language> language(String path) {
        var first = path.startsWith("/") ? first(path.substring(1)) : "";
        int plus = first.indexOf('+');
        return offered(plus < 0 ? first : first.substring(0, plus));
    }

    private Optional<Address> underLanguage(String path) {
        if (("/" + path).startsWith(Sharing.FOLDER)) {
            var inside = rest(path);
            return offered(first(inside)).flatMap(language -> embedded(language, rest(inside)));
        }
        var first = first(path);
        var rest = rest(path);
        int plus = first.indexOf('+');
        if (plus >= 0) {
            return bilingual(first.substring(0, plus), first.substring(plus + 1), rest);
        }
        return offered(first).flatMap(language -> inLanguage(language, rest));
    }

    private static Optional<Address> inLanguage(Language language, String rest) {
        if (rest.isEmpty()) {
            return Optional.of(new Address.Home(language));
        }
        var once = OfLanguage.Kind.at(rest);
        if (once.isPresent()) {
            return Optional.of(new OfLanguage(language, once.get()));
        }
        var section = Section.at(rest);
        if (section.isPresent()) {
            return Optional.of(new Address.OfSection(language, section.get()));
        }
        if (rest.equals(Handout.FOLDER)) {
            return Optional.of(new Handout.All(language));
        }
        if (rest.startsWith(Handout.FOLDER + "/")) {
            return sheet(language, rest(rest));
        }
        if (rest.endsWith(Sharing.Share.ENDING)) {
            return Slug.parse(cut(rest, Sharing.Share.ENDING)).map(slug -> new Sharing.Share(language, slug));
        }
        if (rest.endsWith(PastAddress.CHANGES)) {
            return Slug.parse(rest.substring(0, rest.length() - PastAddress.CHANGES.length()))
                    .map(slug -> new PastAddress.Changes(language, slug));
        }
        var form = form(rest);
        return Slug.parse(rest.substring(0, rest.length() - form.ending.length()))
                .map(slug -> new Address.OfPage(language, slug, form));
    }

    private Optional<Address> bilingual(String tag, String sourceTag, String rest) {
        var language = offered(tag);
        var source = offered(sourceTag);
        var slug = Slug.parse(rest);
        if (language.isEmpty() || source.isEmpty() || slug.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Address.Bilingual(language.get(), source.get(), slug.get()));
    }

    private static Optional<Address> embedded(Language language, String rest) {
        if (rest.endsWith(Sharing.Description.ENDING)) {
            return Slug.parse(cut(rest, Sharing.Description.ENDING))
                    .map(slug -> new Sharing.Description(language, slug));
        }
        return Slug.parse(first(rest)).map(slug -> new Sharing.Embed(language, slug, rest(rest)));
    }

    private static Optional<Address> sheet(Language language, String rest) {
        var format = rest.endsWith(Format.A4.ending()) ? Format.A4 : Format.LETTER;
        return Slug.parse(cut(rest, format.ending())).map(slug -> new Handout.Sheet(language, slug, format));
    }

    private static String cut(String text, String ending) {
        return text.substring(0, text.length() - ending.length());
    }

    private static Form form(String name) {
        if (name.endsWith(Form.TEXT.ending)) {
            return Form.TEXT;
        }
        return name.endsWith(Form.MARKDOWN.ending) ? Form.MARKDOWN : Form.PAGE;
    }

    private Optional<Language> offered(String tag) {
        return offered.stream()
                .filter(language -> language.tag().equalsIgnoreCase(tag))
                .findFirst();
    }

    private static String first(String path) {
        int slash = path.indexOf('/');
        return slash < 0 ? path : path.substring(0, slash);
    }

    private static String rest(String path) {
        int slash = path.indexOf('/');
        var rest = slash < 0 ? "" : path.substring(slash + 1);
        return rest.endsWith("/") ? rest.substring(0, rest.length() - 1) : rest;
    }
}
