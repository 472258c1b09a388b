package org.fanal.office.desk.sending;

import java.util.List;
import java.util.Optional;
import org.fanal.language.Language;
import org.fanal.office.desk.parts.Bit;
import org.fanal.office.desk.parts.Chip;
import org.fanal.translation.words.Words;
import org.fanal.view.template.View;

/** The passages that a change touches, each with what differs and what that means for translations. */
record Changes(Words words, Language lang, List<Passage> changes) implements View {
    /**
     * One of them.
     *
     * @param choice where its meaning is asked for, {@code weight} where it is settled
     */
    record Passage(
            String kind, Chip chip, String place, List<Bit> bits, Optional<Choice> choice, Optional<String> weight) {}

    /** The question what a change means. */
    record Choice(String name, List<Option> options, Optional<String> hint) {}

    /** An answer to it. */
    record Option(String kind, String value, String name, String meaning, boolean isChosen) {}
}
