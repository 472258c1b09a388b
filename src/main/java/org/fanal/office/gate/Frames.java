package org.fanal.office.gate;

import java.util.List;
import java.util.Optional;
import org.fanal.language.AcceptLanguage;
import org.fanal.language.Language;
import org.fanal.office.http.Asked;
import org.fanal.office.http.Pages;
import org.fanal.office.view.Around;
import org.fanal.office.view.Binder;
import org.fanal.office.view.Page;
import org.fanal.office.view.Tongue;
import org.fanal.office.view.Way;
import org.fanal.page.LiveSite;
import org.fanal.translation.words.Words;

/** Sets pages into the office's frame, in the language of the person. */
final class Frames {
    static final String LANGUAGE = "language";

    private final LiveSite live;
    private final Binder binder;
    private final List<Pages.Entry> menu;

    Frames(LiveSite live, Binder binder, List<Pages.Entry> menu) {
        this.live = live;
        this.binder = binder;
        this.menu = menu;
    }

    /** The words of the language that was chosen, or else of that which the browser asks for. */
    Words words(String chosen, String accepted) {
        var site = live.site();
        var language = offered(chosen)
                .orElseGet(() -> AcceptLanguage.best(accepted, site.settings().languages()));
        return site.desk(language);
    }

    /** A language of the site by its tag. */
    Optional<Language> offered(String tag) {
        return live.site().settings().languages().stream()
                .filter(language -> language.tag().equals(tag))
                .findFirst();
    }

    /** @param canBeAsked whether the page has an address, and so can be asked for in another language */
    String html(Asked asked, Page page, boolean canBeAsked) {
        var around = new Around(
                asked.words(),
                live.site().settings().name(),
                ways(asked),
                canBeAsked ? tongues(asked) : List.of(),
                asked.visitor().map(visitor -> visitor.person().name()),
                asked.token());
        return binder.bind(around, page);
    }

    private List<Way> ways(Asked asked) {
        return menu.stream()
                .filter(entry -> entry.access().allows(asked.visitor()))
                .map(entry -> new Way(
                        entry.path(),
                        asked.say(entry.word()),
                        Optional.of("page").filter(page -> asked.path().equals(entry.path()))))
                .toList();
    }

    private List<Tongue> tongues(Asked asked) {
        return live.site().settings().languages().stream()
                .map(language -> new Tongue(
                        language,
                        asked.path()
                                + asked.query().with(LANGUAGE, language.tag()).asQuery(),
                        Optional.of("page").filter(page -> language.equals(asked.language()))))
                .toList();
    }
}
