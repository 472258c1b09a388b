package org.fanal.press;

import java.util.List;
import java.util.Optional;
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
        if (!path.startsWith(Address.Offline.FOLDER) || !path.endsWith(Address.Offline.ENDING)) {
            return Optional.empty();
        }
        var tag = path.substring(Address.Offline.FOLDER.length(), path.length() - Address.Offline.ENDING.length());
        return offered(tag).map(Address.Offline::new);
    }

    /** The language a path begins with. */
    Optional<Language> language(String path) {
        var first = path.startsWith("/") ? first(path.substring(1)) : "";
        int plus = first.indexOf('+');
        return offered(plus < 0 ? first : first.substring(0, plus));
    }

    private Optional<Address> underLanguage(String path) {
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
        var section = Section.at(rest);
        if (section.isPresent()) {
            return Optional.of(new Address.OfSection(language, section.get()));
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
