package org.fanal.office.translating.parts;

import org.fanal.content.Slug;
import org.fanal.language.Language;
import org.fanal.page.Site;
import org.fanal.translation.words.Word;
import org.fanal.translation.words.Words;

/**
 * The page that is translated, and the language it is translated into.
 *
 * @param named the language of {@code title}, its name for people
 */
public record Spot(Language language, Slug page, Language named, String title) {
    /** How a Site, or the words, call it. */
    public static Spot of(Words words, Site site, Language language, Slug page) {
        if (page.equals(Word.PAGE) || page.equals(Word.DESK)) {
            return new Spot(language, page, words.language(), words.say("translate.words." + page));
        }
        var title = site.page(page).map(each -> each.source().front().title()).orElse(page.text());
        return new Spot(language, page, site.settings().source(), title);
    }

    /** All about the language. */
    public String home() {
        return Ways.of(language);
    }

    /** All its texts. */
    public String whole() {
        return Ways.page(language, page);
    }
}
