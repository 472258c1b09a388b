package org.fanal.view.passage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fanal.language.Language;
import org.fanal.markdown.Element;
import org.fanal.markdown.Html;
import org.fanal.page.Notice;
import org.fanal.translation.words.Words;

/** The short mark of a passage that is not simply a confirmed translation. */
final class Marks {
    private final Words words;
    private final Language source;

    Marks(Words words, Language source) {
        this.words = words;
        this.source = source;
    }

    /** What stands before a passage in the source language, itself in the page's. */
    Html before(Notice notice) {
        return switch (notice.kind()) {
            case DRAFT, OUTDATED_MINOR -> Html.EMPTY;
            case OUTDATED_MAJOR -> small("changed", dated(notice, Map.of("language", words.name(source))));
            case MISSING -> missing(words.say("notice.missing", Map.of("language", words.name(source))));
        };
    }

    /** What stands behind a translation. */
    Html behind(Notice notice) {
        return switch (notice.kind()) {
            case DRAFT -> Element.of("span").with("class", "draft").around(hidden(words.say("notice.draft")));
            case OUTDATED_MINOR -> Html.join(List.of(Html.text(" "), small("changed", dated(notice, Map.of()))));
            case OUTDATED_MAJOR, MISSING -> Html.EMPTY;
        };
    }

    /** Whole pages can be missing: the eye gets the name of the language only, the ear the sentence. */
    private Html missing(String sentence) {
        var name = Element.of("span").with("aria-hidden", "true").around(Html.text(words.name(source)));
        return own("missing").around(hidden(sentence), name);
    }

    private String dated(Notice notice, Map<String, String> more) {
        var arguments = new HashMap<>(more);
        arguments.put("date", words.date(notice.date()));
        return words.say("notice." + notice.kind().key(), arguments);
    }

    private Html small(String kind, String text) {
        return own(kind).around(Html.text(text));
    }

    private Element own(String kind) {
        var language = words.language();
        return Element.of("small")
                .with("class", kind)
                .with("lang", language.tag())
                .with("dir", language.direction().attribute());
    }

    private static Html hidden(String text) {
        return Element.of("span").with("class", "heard").around(Html.text(text));
    }
}
