package org.fanal.press;

import org.fanal.language.Language;
import org.fanal.page.Site;
import org.fanal.view.Views;

/** All guidance of a language in one file. */
record Offline(Language language) implements Address {
    static final String FOLDER = "/offline/";
    static final String ENDING = ".html";

    @Override
    public String path() {
        return FOLDER + language.tag() + ENDING;
    }

    @Override
    public Paper paper() {
        return Paper.OFFLINE;
    }

    @Override
    public boolean isIn(Site site) {
        return site.languages().contains(language);
    }

    @Override
    public String fingerprint(Site site) {
        var all = new StringBuilder(site.today().toString()).append(site.fingerprint(language));
        site.pages().forEach(page -> all.append(site.fingerprint(page, language)));
        return all.toString();
    }

    @Override
    public String text(Site site, Views views) {
        return views.offline(site, language);
    }

    @Override
    public boolean isBusy() {
        return false;
    }
}
