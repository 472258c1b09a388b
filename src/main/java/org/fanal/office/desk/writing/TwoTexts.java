package org.fanal.office.desk.writing;

import java.util.List;
import org.fanal.office.desk.parts.Subject;
import org.fanal.translation.words.Words;
import org.fanal.view.template.Markup;
import org.fanal.view.template.View;

/** Two people changed one text: both, what differs, and ways to go on. */
record TwoTexts(
        Words words,
        Subject subject,
        String about,
        Markup difference,
        String token,
        String action,
        String base,
        String after,
        String proposal,
        String note,
        List<Way> ways)
        implements View {
    /** A text to go on with. */
    record Way(String heading, String about, String text, String kind, String button) {}
}
