package org.fanal.office.desk.sending;

import java.util.Optional;
import org.fanal.editing.Desk;
import org.fanal.editing.Draft;
import org.fanal.editing.difference.Difference;
import org.fanal.editing.effect.Effect;
import org.fanal.office.desk.parts.Parts;
import org.fanal.page.Site;
import org.fanal.translation.words.Words;
import org.fanal.view.template.Markup;

/**
 * What differs from the text that readers have, line by line: dates and sources too.
 *
 * @param isOpen whether there is nothing else to look at
 */
record Lines(Markup difference, boolean isOpen) {
    static Optional<Lines> of(Desk desk, Parts parts, Words words, Site site, Draft draft, Effect effect) {
        var proposal = draft.proposal();
        var now = desk.open(proposal.former().orElse(proposal.document()));
        var before = now.isPublished() ? now.body() : "";
        var difference = Difference.ofLines(before, draft.revision().body());
        return parts.difference(words, site.settings().source(), difference)
                .map(markup -> new Lines(markup, effect.changes().isEmpty()));
    }
}
