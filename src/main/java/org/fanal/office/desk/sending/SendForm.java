package org.fanal.office.desk.sending;

import java.util.List;
import java.util.Optional;
import org.fanal.language.Language;
import org.fanal.office.desk.parts.Notice;
import org.fanal.office.desk.parts.Subject;
import org.fanal.translation.words.Words;
import org.fanal.view.template.Markup;
import org.fanal.view.template.View;

/** Before a text goes to a second person: what changed, what it means, what readers will see, what they are told. */
record SendForm(
        Words words,
        Subject subject,
        String edit,
        List<Notice> notices,
        String token,
        String action,
        String hash,
        String about,
        Markup changes,
        Optional<Lines> lines,
        Markup effect,
        String note,
        Optional<Hold> hold,
        Optional<String> noHold)
        implements View {
    /** Whether, and how long, the change waits for translations. */
    record Hold(List<Tick> ticks, List<Limit> limits) {}

    /** A language it may wait for. */
    record Tick(Language language, boolean isTicked) {}

    /** How long it may wait. */
    record Limit(int days, String text, boolean isChosen) {}
}
