package org.fanal.view.frame;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.fanal.language.Language;
import org.fanal.page.Coverage;
import org.fanal.page.Page;
import org.fanal.page.Site;

/** How far pages are translated, as the language menu says it. What it finds out about a whole Site it keeps for that Site. */
final class Standing {
    private volatile Optional<Known> known = Optional.empty();

    /** The three things the language menu can say. */
    enum State {
        COMPLETE,
        PART,
        NONE;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(Coverage coverage) {
            return coverage.shown() == coverage.total() ? COMPLETE : coverage.shown() == 0 ? NONE : PART;
        }
    }

    private record Known(Site site, Map<Language, State> states) {}

    /** The state of a page, or of all pages together. */
    State of(Site site, Optional<Page> page, Language language) {
        return page.map(one -> State.of(site.translated(one, language).coverage()))
                .orElseGet(() -> all(site).getOrDefault(language, State.NONE));
    }

    private Map<Language, State> all(Site site) {
        var last = known;
        if (last.isPresent() && last.get().site() == site) {
            return last.get().states();
        }
        Map<Language, State> states = new HashMap<>();
        site.languages().forEach(language -> states.put(language, together(site, language)));
        known = Optional.of(new Known(site, states));
        return states;
    }

    private static State together(Site site, Language language) {
        var counts = new EnumMap<State, Integer>(State.class);
        site.pages()
                .forEach(page ->
                        counts.merge(State.of(site.translated(page, language).coverage()), 1, Integer::sum));
        if (counts.getOrDefault(State.COMPLETE, 0) == site.pages().size()) {
            return State.COMPLETE;
        }
        return counts.getOrDefault(State.NONE, 0) == site.pages().size() ? State.NONE : State.PART;
    }
}
