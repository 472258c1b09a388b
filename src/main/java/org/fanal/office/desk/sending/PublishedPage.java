package org.fanal.office.desk.sending;

import java.util.List;
import java.util.Optional;
import org.fanal.language.Language;
import org.fanal.office.desk.parts.Subject;
import org.fanal.translation.words.Words;
import org.fanal.view.template.Markup;
import org.fanal.view.template.View;

/** A second person said yes: where readers find it, and what they see now. */
record PublishedPage(
        Words words, Subject subject, String heading, String about, List<Reading> readings, Optional<Markup> effect)
        implements View {
    boolean hasReadings() {
        return !readings.isEmpty();
    }

    /** The page as readers of a language get it. */
    record Reading(Language language, String href) {}
}
