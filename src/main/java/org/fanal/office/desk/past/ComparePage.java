package org.fanal.office.desk.past;

import java.util.Optional;
import org.fanal.office.desk.parts.Subject;
import org.fanal.translation.words.Words;
import org.fanal.view.template.Markup;
import org.fanal.view.template.View;

/** One text of the past: what differs, the whole, and taking it up again. */
record ComparePage(
        Words words,
        Subject subject,
        String history,
        String heading,
        String by,
        Optional<String> note,
        String against,
        Optional<Markup> difference,
        String text,
        Optional<Restore> restore)
        implements View {
    /** The form that takes it up again. */
    record Restore(String token, String action) {}
}
