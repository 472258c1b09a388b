package org.fanal.office.desk.sending;

import java.util.List;
import org.fanal.language.Language;
import org.fanal.translation.words.Words;
import org.fanal.view.template.View;

/** What readers of each language see differently. */
record Effects(
        Words words,
        Language lang,
        List<Total> totals,
        String turnHead,
        String newHead,
        String alreadyHead,
        List<Row> rows,
        List<Told> passages,
        List<Told> elsewhere)
        implements View {
    boolean hasRows() {
        return !rows.isEmpty();
    }

    boolean hasPassages() {
        return !passages.isEmpty();
    }

    boolean hasElsewhere() {
        return !elsewhere.isEmpty();
    }

    /** A sentence about all languages together. */
    record Total(String kind, String text) {}

    /** A language, with how many passages turn to the source text, get a mark, are new, stay, or were in the source language already. */
    record Row(Language language, String weight, int turn, int marked, int fresh, int stay, int already) {}

    /** A passage, a card or a frame, and what becomes of it where. */
    record Told(String text, String what) {}
}
