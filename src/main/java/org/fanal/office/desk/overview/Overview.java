package org.fanal.office.desk.overview;

import java.util.List;
import org.fanal.language.Language;
import org.fanal.office.desk.parts.Link;
import org.fanal.office.desk.parts.Notice;
import org.fanal.office.desk.parts.Slip;
import org.fanal.translation.words.Words;
import org.fanal.view.template.Markup;
import org.fanal.view.template.View;

/** The first page of the desk: what waits, then all texts. */
record Overview(
        Words words,
        Language source,
        List<Notice> notices,
        List<Slip> waiting,
        boolean mayWrite,
        List<Group> groups,
        List<Link> others,
        Markup coverage)
        implements View {
    boolean isCalm() {
        return waiting.isEmpty();
    }

    /** The pages of a section. */
    record Group(String name, List<Row> rows) {}

    /**
     * A page.
     *
     * @param kind of its state, {@code weight} of its day of check: classes of the style
     */
    record Row(String href, String title, String kind, String state, String weight, String due, String languages) {}
}
