package org.fanal.view.frame;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.fanal.content.Slug;
import org.fanal.language.Language;
import org.fanal.page.Page;
import org.fanal.page.Site;
import org.fanal.page.TranslatedPage;

/** How far pages are translated, as the language menu says it. */
final class Standing {
    private final PerSite<Slug, Map<Language, State>> pages = new PerSite<>();
    private final PerSite<Language, State> whole = new PerSite<>();

    /** The three things the language menu can say. */
    enum State {
        COMPLETE,
        PART,
        NONE;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Counted on what is shown: a draft that the settings hide is not there for its reader. */
        static State of(TranslatedPage page) {
            var passages = page.passages().values().stream()
                    .filter(passage -> passage.segment().translatable())
                    .toList();
            long shown = passages.stream()
                    .filter(passage -> passage.language().equals(page.language()))
                    .count();
            return shown == passages.size() ? COMPLETE : shown == 0 ? NONE : PART;
        }
    }

    /** The state of a page, or of all pages together. */
    State of(Site site, Optional<Page> page, Language language) {
        return page.map(one -> ofPage(site, one, language))
                .orElseGet(() -> whole.of(site, language, each -> together(site, each)));
    }

    private State ofPage(Site site, Page page, Language language) {
        return pages.of(site, page.slug(), slug -> states(site, page)).getOrDefault(language, State.NONE);
    }

    private State together(Site site, Language language) {
        var found = EnumSet.noneOf(State.class);
        site.pages().forEach(page -> found.add(ofPage(site, page, language)));
        return found.size() == 1 ? found.iterator().next() : State.PART;
    }

    private static Map<Language, State> states(Site site, Page page) {
        Map<Language, State> states = new HashMap<>();
        site.languages().forEach(language -> states.put(language, State.of(site.translated(page, language))));
        return states;
    }
}
