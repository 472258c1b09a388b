package org.fanal.office.translating.writing;

import java.util.List;
import org.fanal.language.Language;
import org.fanal.office.desk.parts.Chip;
import org.fanal.office.desk.parts.Link;
import org.fanal.office.desk.parts.Notice;
import org.fanal.office.translating.parts.Field;
import org.fanal.office.translating.parts.Mistake;
import org.fanal.office.translating.parts.Spot;
import org.fanal.translation.words.Words;
import org.fanal.view.template.Markup;
import org.fanal.view.template.View;

/** All texts of a page, one below the other, each with its fields beside it. */
record WholeView(
        Words words,
        Spot place,
        Language source,
        List<Chip> chips,
        List<Notice> notices,
        String token,
        String action,
        List<Link> ways,
        List<Row> rows)
        implements View {
    static final String TEMPLATE = "office/translate/page";

    /**
     * One text.
     *
     * @param number for those who hear the page
     * @param href where it has a page of its own
     * @param seen the version that was there when the form was made, in the field {@code seenName}
     */
    record Row(
            String id,
            String kind,
            String number,
            String href,
            List<Chip> chips,
            List<Markup> shown,
            String seenName,
            String seen,
            List<Mistake> mistakes,
            List<Field> fields) {
        boolean hasMistakes() {
            return !mistakes.isEmpty();
        }
    }
}
