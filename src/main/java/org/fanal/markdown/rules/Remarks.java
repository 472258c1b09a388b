package org.fanal.markdown.rules;

import java.util.ArrayList;
import java.util.List;
import org.fanal.content.Problem;
import org.fanal.content.Source;

/** Problems found in one page, at their lines in its file. */
final class Remarks {
    private final Source source;
    private final List<Problem> problems = new ArrayList<>();

    Remarks(Source source) {
        this.source = source;
    }

    Source source() {
        return source;
    }

    /** @param line in the body, from 1 */
    void error(int line, String what, String mend) {
        inFile(source.bodyLine() + line - 1, what, mend);
    }

    void inFile(int line, String what, String mend) {
        problems.add(Problem.error(source.file(), line, what, mend));
    }

    List<Problem> all() {
        return problems;
    }
}
