package org.fanal.office.translating.parts;

import java.util.Optional;
import java.util.function.Function;
import org.fanal.content.Slug;
import org.fanal.editing.translating.TranslationDesk;
import org.fanal.editing.translating.record.Place;
import org.fanal.language.Language;
import org.fanal.markdown.SegmentKey;
import org.fanal.office.http.Access;
import org.fanal.office.http.Answer;
import org.fanal.office.http.Asked;
import org.fanal.people.Role;

/** What an address names: a language of the person who asks, a page, a text. What is not there is answered with 404. */
public final class Into {
    /** Those who translate. */
    public static final Access TRANSLATORS = Access.of(Role.TRANSLATOR);

    private Into() {}

    /** The language that the address names as {@code {language}}, when it is one of theirs. */
    public static Answer language(TranslationDesk desk, Asked asked, Function<Language, Answer> action) {
        return desk.languages(asked.person()).stream()
                .filter(language -> language.tag().equals(asked.parameter("language")))
                .findFirst()
                .map(action)
                .orElseGet(() -> Answer.fault(404));
    }

    /** The page that it names as {@code {page}}. */
    public static Optional<Slug> page(Asked asked) {
        return Slug.parse(asked.parameter("page"));
    }

    /** The text that it names as {@code {page}} and {@code {key}}. */
    public static Optional<Place> place(Asked asked, Language language) {
        return page(asked).flatMap(page -> key(asked.parameter("key")).map(key -> new Place(language, page, key)));
    }

    /** A key as it stands in addresses and fields. */
    public static Optional<SegmentKey> key(String text) {
        return text.matches("[0-9a-f]{12}") ? Optional.of(new SegmentKey(text)) : Optional.empty();
    }
}
