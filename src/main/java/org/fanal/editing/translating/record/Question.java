package org.fanal.editing.translating.record;

import java.util.List;
import org.fanal.editing.record.Signature;

/**
 * What a translator asks about a source text.
 *
 * @param source that text as it was then
 * @param answers the oldest first
 */
public record Question(long id, Place place, String source, Signature by, String text, List<Answer> answers) {
    public Question {
        answers = List.copyOf(answers);
    }

    /** Whether nobody has answered. */
    public boolean isOpen() {
        return answers.isEmpty();
    }

    /** What somebody who knows says. */
    public record Answer(Signature by, String text) {}
}
