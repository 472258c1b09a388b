package org.fanal.view.card;

import java.util.List;
import org.fanal.markdown.Html;
import org.fanal.translation.words.Words;
import org.fanal.view.reading.Way;
import org.fanal.view.template.Markup;
import org.fanal.view.template.View;

/**
 * The cards of a page, five rows a sheet: the officer's side in the first column, the reader's beside it.
 *
 * @param ways to the page, and to the same cards on other paper
 */
record CardSheet(Words words, Html title, List<Way> ways, List<Sheet> sheets) implements View {
    /** One sheet of paper. */
    record Sheet(List<Row> rows) {}

    /** Both sides of a card. */
    record Row(Markup officer, Markup reader) {}
}
