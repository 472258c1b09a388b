package org.fanal.page.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fanal.content.Problem;
import org.fanal.page.Site;
import org.fanal.translation.reading.TranslationFiles;

/** A Site and all that was read for it. */
record Assembly(
        CutContent content,
        Optional<TranslationFiles> translations,
        Optional<Site> site,
        Later<List<Problem>> problems) {
    /**
     * Puts a Site together.
     *
     * @param translations absent when the settings cannot be read
     * @param last takes the place of what cannot be read
     */
    static Assembly of(CutContent content, Optional<TranslationFiles> translations, Optional<Site> last) {
        if (content.settings().isEmpty() || translations.isEmpty()) {
            return new Assembly(content, translations, last, new Later<>(content::problems));
        }
        var read = translations.get().translations();
        var site = Site.of(
                content.today(),
                content.settings().get(),
                content.numbers(),
                List.copyOf(content.cuts().pages().values()),
                content.content().editions(),
                content.content().find(),
                content.files().printed(),
                read,
                last);
        var problems = new Later<List<Problem>>(() -> Stream.of(content.problems(), read.problems())
                .flatMap(List::stream)
                .toList());
        return new Assembly(content, translations, Optional.of(site), problems);
    }
}
