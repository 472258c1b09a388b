package org.fanal.office.translating.work;

import java.util.List;
import java.util.Optional;
import org.fanal.language.Language;
import org.fanal.office.desk.parts.Chip;
import org.fanal.office.desk.parts.Notice;
import org.fanal.translation.words.Words;
import org.fanal.view.template.View;

/** What there is to do in a language, page by page: what readers need most first. */
record LanguageView(
        Words words,
        Language language,
        List<Chip> counts,
        List<Notice> notices,
        Optional<String> next,
        Optional<String> confirm,
        List<Row> rows,
        List<Way> ways)
        implements View {
    static final String TEMPLATE = "office/translate/language";

    /**
     * A page.
     *
     * @param named the language of its title
     * @param next its text that is needed most, and how much there is to translate
     * @param confirm where its texts are confirmed, and how many wait
     */
    record Row(
            String href,
            Language named,
            String title,
            List<Chip> chips,
            Optional<String> next,
            String left,
            Optional<String> confirm,
            String waits) {}

    /** A way on, and what is there. */
    record Way(String href, String text, String about) {}
}
