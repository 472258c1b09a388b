package org.fanal.office.translating.work;

import java.util.List;
import java.util.Optional;
import org.fanal.editing.translating.Thanked;
import org.fanal.language.Language;
import org.fanal.office.desk.parts.Chip;
import org.fanal.office.desk.parts.Link;
import org.fanal.office.desk.parts.Notice;
import org.fanal.translation.words.Words;
import org.fanal.view.template.View;

/**
 * The languages of a translator, each with what there is to do.
 *
 * @param thanks nothing for somebody who does not translate
 */
record WorkView(
        Words words, List<Notice> notices, String token, List<Card> cards, List<Link> ways, Optional<Thanks> thanks)
        implements View {
    static final String TEMPLATE = "office/translate/work";

    /**
     * A language.
     *
     * @param share of its texts that are confirmed, and {@code waiting} of those that wait for that, in hundredths
     */
    record Card(
            Language language,
            String href,
            int share,
            int waiting,
            String done,
            List<Chip> counts,
            Optional<String> next,
            Optional<String> confirm) {}

    /** Who is thanked, whether the reader of this page is, and the button that changes it. */
    record Thanks(List<Thanked> thanked, String state, String value, String button) {
        boolean isToSomebody() {
            return !thanked.isEmpty();
        }
    }

    boolean isEmpty() {
        return cards.isEmpty();
    }

    boolean hasWays() {
        return !ways.isEmpty();
    }
}
