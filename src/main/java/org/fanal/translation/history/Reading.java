package org.fanal.translation.history;

import java.util.List;
import org.fanal.content.Problem;

/** What was read from a table, and the lines its author must mend. Every line that could be understood is in the value. */
public record Reading<T>(T value, List<Problem> problems) {
    public Reading {
        problems = List.copyOf(problems);
    }
}
