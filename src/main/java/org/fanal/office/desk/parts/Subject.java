package org.fanal.office.desk.parts;

import java.util.Optional;
import org.fanal.editing.record.Document;
import org.fanal.language.Language;
import org.fanal.page.Page;
import org.fanal.page.Site;
import org.fanal.translation.words.Words;

/**
 * The text that a page is about.
 *
 * @param named the language of {@code title}, its name for people
 * @param lang the language of the text
 */
public record Subject(Document document, Language lang, Language named, String title) {
    /** How a Site, or the words, call it. */
    public static Subject of(Words words, Site site, Document document) {
        var source = site.settings().source();
        if (!document.isPage()) {
            return new Subject(document, source, words.language(), words.say(key(document)));
        }
        var title =
                page(site, document).map(page -> page.source().front().title()).orElse(document.name());
        return new Subject(document, source, source, title);
    }

    /** Its page in a Site. */
    public static Optional<Page> page(Site site, Document document) {
        return document.slug().flatMap(site::page);
    }

    /** Where everything about it stands. */
    public String home() {
        return Paths.of(document);
    }

    private static String key(Document document) {
        return switch (document.name()) {
            case "numbers.yml" -> "texts.numbers";
            case "glossary.csv" -> "texts.glossary";
            case "find.tsv" -> "texts.finding";
            default -> "texts.settings";
        };
    }
}
