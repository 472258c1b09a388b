package org.fanal.office.desk.past;

import java.util.List;
import java.util.Optional;
import org.fanal.office.desk.parts.Subject;
import org.fanal.translation.words.Words;
import org.fanal.view.template.Markup;
import org.fanal.view.template.View;

/**
 * Are you sure, and why?
 *
 * @param field something else to fill in
 * @param note where readers are told why
 */
record Confirm(
        Words words,
        Subject subject,
        String heading,
        String about,
        List<String> notices,
        Optional<Markup> difference,
        String token,
        String action,
        Optional<Field> field,
        Optional<Note> note,
        String kind,
        String button)
        implements View {
    /** A short field. */
    record Field(String name, String label, String hint, String value) {}

    /** What readers are told. */
    record Note(String text) {}
}
