package org.fanal.office.translating.parts;

import java.util.List;
import org.fanal.editing.translating.record.Question;
import org.fanal.office.desk.parts.Told;
import org.fanal.translation.words.Words;

/** A question, or an answer. */
public record Spoken(String text, String by, List<Spoken> answers) {
    public Spoken {
        answers = List.copyOf(answers);
    }

    /** A question with what was answered. */
    public static Spoken of(Words words, Question question) {
        var told = new Told(words);
        return new Spoken(
                question.text(),
                told.by(question.by()),
                question.answers().stream()
                        .map(answer -> new Spoken(answer.text(), told.by(answer.by()), List.of()))
                        .toList());
    }
}
