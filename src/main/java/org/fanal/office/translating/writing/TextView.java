package org.fanal.office.translating.writing;

import java.util.List;
import java.util.Optional;
import org.fanal.language.Language;
import org.fanal.office.desk.parts.Bit;
import org.fanal.office.desk.parts.Chip;
import org.fanal.office.desk.parts.Notice;
import org.fanal.office.translating.parts.Field;
import org.fanal.office.translating.parts.Mistake;
import org.fanal.office.translating.parts.Spoken;
import org.fanal.office.translating.parts.Spot;
import org.fanal.translation.words.Words;
import org.fanal.view.template.Markup;
import org.fanal.view.template.View;

/**
 * One text to translate, where it stands, and what helps.
 *
 * @param source the language it is translated from
 * @param seen the version that was there when the form was made
 * @param shown the text as readers see it, {@code raw} as it is written when that is not the same
 * @param former what the source said before
 * @param question what was typed and not sent
 */
record TextView(
        Words words,
        Spot place,
        Language source,
        String heading,
        List<Chip> chips,
        List<Notice> notices,
        String token,
        String action,
        String seen,
        Around around,
        List<Markup> shown,
        Optional<String> raw,
        Optional<Former> former,
        Mending mending,
        List<Field> fields,
        Optional<String> hint,
        List<Offer> offers,
        List<Word> terms,
        Optional<String> note,
        List<Spoken> questions,
        String question)
        implements View {
    static final String TEMPLATE = "office/translate/text";

    /** What stands before and after it on the page. */
    record Around(String heading, List<String> before, List<String> after) {}

    /** What the source said before, and what differs. */
    record Former(String about, List<Bit> bits) {}

    /** What the checks found. */
    record Mending(String heading, List<Mistake> list) {}

    /**
     * A text to take.
     *
     * @param bits what differs in the source it was made for
     */
    record Offer(String number, String name, String text, String about, List<Bit> bits) {
        boolean hasBits() {
            return !bits.isEmpty();
        }
    }

    /** A word that every translator translates alike. */
    record Word(String text, String said, Optional<String> note) {}

    boolean hasMistakes() {
        return !mending.list().isEmpty();
    }

    boolean hasOffers() {
        return !offers.isEmpty();
    }

    boolean hasTerms() {
        return !terms.isEmpty();
    }

    boolean hasQuestions() {
        return !questions.isEmpty();
    }
}
