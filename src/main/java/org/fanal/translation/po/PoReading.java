package org.fanal.translation.po;

import java.util.List;
import org.fanal.content.Problem;

/** What was read from a PO file, and what its author must mend. Whatever could be understood is in the file. */
public record PoReading(PoFile file, List<Problem> problems) {
    public PoReading {
        problems = List.copyOf(problems);
    }
}
