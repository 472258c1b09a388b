package org.fanal.translation.po;

import java.util.List;
import org.fanal.content.Problem;

/**
 * What was read from a PO file, and what its author must mend. Whatever could be understood is in the file.
 *
 * @param whole whether every text of the file is in {@code file}, so that writing it back loses nothing
 */
public record PoReading(PoFile file, List<Problem> problems, boolean whole) {
    public PoReading {
        problems = List.copyOf(problems);
    }

    static PoReading nothing(Problem why) {
        return new PoReading(PoFile.EMPTY, List.of(why), false);
    }
}
