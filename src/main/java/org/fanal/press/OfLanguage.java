package org.fanal.press;

import java.util.Optional;
import java.util.stream.Stream;
import org.fanal.language.Language;
import org.fanal.page.Site;
import org.fanal.view.Views;

/** What a language has once beside its pages. */
record OfLanguage(Language language, Kind kind) implements Address {
    /** Each of them. */
    enum Kind {
        /** Takes words in its query; without any it is the list of all pages. */
        SEARCH("search", Paper.FORM),
        /** Tells of a release; a server that shows the Site itself is none. Not the same everywhere. */
        RELEASE("release", Paper.HTML),
        CHANGES("changes.atom", Paper.ATOM),
        CRITICAL_CHANGES("changes-critical.atom", Paper.ATOM);

        private final String name;
        private final Paper paper;

        Kind(String name, Paper paper) {
            this.name = name;
            this.paper = paper;
        }

        static Optional<Kind> at(String name) {
            return Stream.of(values()).filter(kind -> kind.name.equals(name)).findFirst();
        }
    }

    /** All of them that are the same wherever the Site is shown. */
    static Stream<Address> all(Language language) {
        return Stream.of(Kind.values())
                .filter(kind -> kind != Kind.RELEASE)
                .map(kind -> new OfLanguage(language, kind));
    }

    @Override
    public String path() {
        return "/" + language.tag() + "/" + kind.name;
    }

    @Override
    public Paper paper() {
        return kind.paper;
    }

    @Override
    public boolean isIn(Site site) {
        return site.languages().contains(language);
    }

    @Override
    public String fingerprint(Site site) {
        return switch (kind) {
            case SEARCH -> site.fingerprint(language);
            case RELEASE -> site.fingerprint(language) + site.today();
            case CHANGES, CRITICAL_CHANGES -> site.fingerprint(language) + site.pastPrint();
        };
    }

    @Override
    public String text(Site site, Views views) {
        return switch (kind) {
            case SEARCH -> views.search(site, language);
            case RELEASE -> views.release(site, language, Optional.empty());
            case CHANGES -> views.data().feed(site, language, path());
            case CRITICAL_CHANGES -> views.data().criticalFeed(site, language, path());
        };
    }

    @Override
    public boolean isBusy() {
        return kind == Kind.SEARCH;
    }

    @Override
    public boolean takesWords() {
        return kind == Kind.SEARCH;
    }
}
