package org.fanal.office.translating.asking;

import java.util.List;
import java.util.Optional;
import org.fanal.language.Language;
import org.fanal.office.desk.parts.Link;
import org.fanal.office.desk.parts.Notice;
import org.fanal.office.translating.parts.Spoken;
import org.fanal.translation.words.Words;
import org.fanal.view.template.View;

/** What translators asked, and what was answered. */
record QuestionsView(Words words, Language source, Link back, List<Notice> notices, String token, List<Row> rows)
        implements View {
    static final String TEMPLATE = "office/translate/questions";

    /**
     * A question.
     *
     * @param kind of its state: a class of the style
     * @param href the page it is about
     * @param said the source text it is about
     * @param action where an answer is sent
     * @param typed an answer that was not taken
     */
    record Row(
            String anchor,
            String kind,
            String state,
            Optional<String> href,
            String place,
            String said,
            Spoken question,
            String action,
            String field,
            String typed) {}

    boolean hasRows() {
        return !rows.isEmpty();
    }
}
