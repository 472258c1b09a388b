package org.fanal.office.translating.parts;

import org.fanal.content.Slug;
import org.fanal.editing.translating.record.Place;
import org.fanal.language.Language;
import org.fanal.office.http.Access;
import org.fanal.office.http.Route;
import org.fanal.people.Role;

/** Where the pages of the translators' desk stand. */
public final class Ways {
    /** Before a language, with the language as a parameter. */
    public static final String INTO = Route.ROOT + "/into/{language}";

    /** What was asked, and what was answered. */
    public static final String QUESTIONS = Route.ROOT + "/questions";

    /** Where a language is added. */
    public static final String ADD = Route.TRANSLATE + "/add";

    /** Those who add one. */
    public static final Access ADDERS = Access.of(Role.EDITOR, Role.PUBLISHER, Role.KEEPER);

    /** Where a one-use link leads. */
    public static final String LINK = Route.ROOT + "/file/";

    private Ways() {}

    /** All about a language. */
    public static String of(Language language) {
        return Route.ROOT + "/into/" + language.tag();
    }

    /** Goes on to the text that readers need most. */
    public static String next(Language language) {
        return of(language) + "/next";
    }

    /** Where a text is written. */
    public static String text(Place place) {
        return of(place.language()) + "/text/" + place.page() + "/"
                + place.key().text();
    }

    /** All texts of a page, one below the other. */
    public static String page(Language language, Slug page) {
        return of(language) + "/page/" + page;
    }

    /** What waits for a second person, of all pages. */
    public static String confirm(Language language) {
        return of(language) + "/confirm";
    }

    /** What waits for a second person, of one page. */
    public static String confirm(Language language, Slug page) {
        return confirm(language) + "/" + page;
    }

    /** Files out and in. */
    public static String files(Language language) {
        return of(language) + "/files";
    }
}
