package org.fanal.translation.words;

import java.util.List;
import org.fanal.content.Problem;

/** The words of a language, and what its translators must mend. */
public record WordsReading(Words words, List<Problem> problems) {
    public WordsReading {
        problems = List.copyOf(problems);
    }
}
