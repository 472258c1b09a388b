package org.fanal.office.desk.parts;

import java.util.List;
import org.fanal.language.Language;
import org.fanal.page.Coverage;
import org.fanal.translation.words.Words;
import org.fanal.view.template.View;

/** How much of a page, or of all pages, readers get in each language, and how well it is checked. */
record Coverages(Words words, String inSource, List<Row> rows) implements View {
    /** One language. */
    record Row(Language language, List<Part> parts, int confirmed, int draft, int old, int source) {
        static Row of(Language language, Coverage coverage) {
            int old = coverage.outdatedMinor() + coverage.outdatedMajor();
            int all = Math.max(1, coverage.total());
            int draftFrom = 100 * coverage.confirmed() / all;
            int oldFrom = 100 * (coverage.confirmed() + coverage.draft()) / all;
            int oldTo = 100 * (coverage.confirmed() + coverage.draft() + old) / all;
            var parts = List.of(
                    new Part("confirmed", 0, draftFrom),
                    new Part("draft", draftFrom, oldFrom - draftFrom),
                    new Part("old", oldFrom, oldTo - oldFrom));
            return new Row(language, parts, coverage.confirmed(), coverage.draft(), old, coverage.missing());
        }
    }

    /** A stretch of the bar, in hundredths. */
    record Part(String kind, int start, int length) {}
}
