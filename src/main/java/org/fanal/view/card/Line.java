package org.fanal.view.card;

import java.util.List;
import org.fanal.language.Language;

/**
 * A line of a card.
 *
 * @param kind its CSS class: {@code said} for words in the officer's language, {@code told} for words to the reader, {@code under} for what
 *     stands below another line
 * @param below the same in the other language, small; none or one
 */
record Line(String text, Language language, String kind, List<Line> below) {
    static final String SAID = "said";
    static final String TOLD = "told";
    static final String UNDER = "under";

    Line(String text, Language language, String kind) {
        this(text, language, kind, List.of());
    }

    Line over(Line other) {
        return new Line(text, language, kind, List.of(other));
    }
}
