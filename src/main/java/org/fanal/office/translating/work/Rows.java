package org.fanal.office.translating.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fanal.editing.translating.PageWork;
import org.fanal.language.Language;
import org.fanal.office.desk.parts.Chip;
import org.fanal.office.translating.parts.Spot;
import org.fanal.office.translating.parts.Ways;
import org.fanal.page.Site;
import org.fanal.translation.words.Words;

/** The pages of a language, one line each. */
record Rows(Words words, Site site, Language language) {
    LanguageView.Row row(PageWork page) {
        var spot = Spot.of(words, site, language, page.page());
        return new LanguageView.Row(
                spot.whole(),
                spot.named(),
                spot.title(),
                chips(page),
                page.first().map(Ways::text),
                words.count("translate.words.left", page.words()),
                page.toConfirm() == 0 ? Optional.empty() : Optional.of(Ways.confirm(language, page.page())),
                words.count("translate.waits.count", page.toConfirm()));
    }

    private List<Chip> chips(PageWork page) {
        var chips = new ArrayList<Chip>();
        if (page.critical() > 0) {
            chips.add(new Chip("bad", words.count("translate.critical.count", page.critical())));
        }
        if (page.outdated() > 0) {
            chips.add(new Chip("bad", words.count("translate.outdated.count", page.outdated())));
        }
        if (page.isDone()) {
            chips.add(new Chip("good", words.say("translate.none")));
        }
        return chips;
    }
}
