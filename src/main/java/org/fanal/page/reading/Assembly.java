package org.fanal.page.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fanal.page.Site;
import org.fanal.translation.reading.TranslationFiles;

/** A Site and all that was read for it. */
record Assembly(CutContent content, Optional<TranslationFiles> translations, SiteFolders.Reading reading) {
    /**
     * Puts a Site together.
     *
     * @param translations absent when the settings cannot be read
     * @param last takes the place of what cannot be read
     */
    static Assembly of(CutContent content, Optional<TranslationFiles> translations, Optional<Site> last) {
        var problems = new ArrayList<>(content.problems());
        if (content.settings().isEmpty() || translations.isEmpty()) {
            return new Assembly(content, translations, new SiteFolders.Reading(last, problems));
        }
        var settings = content.settings().get();
        var pages = content.cuts().pages();
        var read = translations.get().translations();
        problems.addAll(read.problems());
        var site = Site.of(
                content.today(),
                settings,
                content.numbers(),
                List.copyOf(pages.values()),
                content.content().editions(),
                content.content().find(),
                content.files().printed(),
                read,
                last);
        return new Assembly(content, translations, new SiteFolders.Reading(Optional.of(site), problems));
    }
}
