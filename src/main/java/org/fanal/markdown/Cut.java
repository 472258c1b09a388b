package org.fanal.markdown;

import java.util.List;
import org.fanal.content.Problem;

/** A source cut into skeleton and segments, with what its author must mend. */
public record Cut(Skeleton skeleton, List<Problem> problems) {
    public Cut {
        problems = List.copyOf(problems);
    }
}
