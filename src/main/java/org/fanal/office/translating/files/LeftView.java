package org.fanal.office.translating.files;

import java.util.List;
import java.util.Optional;
import org.fanal.language.Language;
import org.fanal.office.desk.parts.Notice;
import org.fanal.translation.words.Words;
import org.fanal.view.template.View;

/** Texts that came in and lie beside others, or nowhere. */
record LeftView(
        Words words,
        Language language,
        Language source,
        String home,
        String files,
        String heading,
        String about,
        List<Notice> notices,
        String token,
        String action,
        List<Row> rows)
        implements View {
    static final String TEMPLATE = "office/translate/leftover";

    /**
     * One of them.
     *
     * @param there what stands in its place
     * @param open where the two can be compared
     */
    record Row(
            String number,
            String id,
            String by,
            String source,
            Optional<String> there,
            String text,
            Optional<String> open) {}

    boolean hasRows() {
        return !rows.isEmpty();
    }
}
