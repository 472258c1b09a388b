package org.fanal.office.translating.confirming;

import java.util.List;
import java.util.Optional;
import org.fanal.language.Language;
import org.fanal.office.desk.parts.Bit;
import org.fanal.office.desk.parts.Chip;
import org.fanal.office.desk.parts.Link;
import org.fanal.office.desk.parts.Notice;
import org.fanal.office.translating.parts.Mistake;
import org.fanal.office.translating.parts.Spot;
import org.fanal.translation.words.Words;
import org.fanal.view.template.Markup;
import org.fanal.view.template.View;

/**
 * What waits on a page for a second person.
 *
 * @param all the form for all of it; nothing when something on the page is not this person's to confirm
 * @param others pages on which something waits too
 */
record ConfirmView(
        Words words,
        Spot place,
        Language source,
        List<Notice> notices,
        String token,
        String action,
        List<Row> rows,
        Optional<All> all,
        List<Link> others)
        implements View {
    static final String TEMPLATE = "office/translate/confirm";

    /**
     * A text and its translation.
     *
     * @param bits what differs from the translation that readers have
     * @param why it is not this person's to confirm
     * @param proof of what was on the screen; nothing when it cannot be confirmed
     */
    record Row(
            String anchor,
            String number,
            List<Chip> chips,
            String by,
            List<Markup> source,
            List<Markup> text,
            List<Bit> bits,
            List<Mistake> mistakes,
            Optional<String> why,
            Optional<String> proof,
            String edit,
            Optional<Remark> back,
            Optional<Override> override) {
        boolean hasBits() {
            return !bits.isEmpty();
        }

        boolean hasMistakes() {
            return !mistakes.isEmpty();
        }
    }

    /** A field for a word to who wrote it, and the button beside it. */
    record Remark(String id, String name, String text, String value) {}

    /** The same for letting a text stand that a check stops. */
    record Override(String id, String name, String text, String value, String rule, String ruleName) {}

    /** The form for everything on the page. */
    record All(String about, String button) {}

    boolean hasRows() {
        return !rows.isEmpty();
    }

    boolean hasOthers() {
        return !others.isEmpty();
    }
}
