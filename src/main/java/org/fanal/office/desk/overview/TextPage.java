package org.fanal.office.desk.overview;

import java.util.List;
import java.util.Optional;
import org.fanal.office.desk.parts.Chip;
import org.fanal.office.desk.parts.Event;
import org.fanal.office.desk.parts.Link;
import org.fanal.office.desk.parts.Notice;
import org.fanal.office.desk.parts.Slip;
import org.fanal.office.desk.parts.Subject;
import org.fanal.translation.words.Words;
import org.fanal.view.template.Markup;
import org.fanal.view.template.View;

/** Everything about one text: where it stands, what is on the way, what was published. */
record TextPage(
        Words words,
        Subject subject,
        List<Notice> notices,
        List<Chip> chips,
        List<Link> ways,
        List<Slip> proposals,
        Optional<Markup> coverage,
        List<Event> editions,
        String history)
        implements View {
    boolean hasProposals() {
        return !proposals.isEmpty();
    }

    boolean hasEditions() {
        return !editions.isEmpty();
    }
}
