package org.fanal.view;

import java.util.List;
import java.util.Optional;
import org.fanal.translation.words.Words;
import org.fanal.view.reading.Way;
import org.fanal.view.template.View;

/** What became of a page: its editions, or the word on its withdrawal. */
record Past(Words words, String title, String about, List<Row> rows, Optional<Remark> remark, Way on) implements View {
    /** One edition. */
    record Row(String what, String edition, Optional<Remark> remark) {}

    /** What was said about it, in the language it was said in. */
    record Remark(String lang, String dir, String text) {}
}
