package org.fanal.editing.translating.offline;

import java.util.List;
import org.fanal.content.Problem;
import org.fanal.translation.merge.Merged;

/**
 * What becomes of a file: the same in a dry run and when it is taken.
 *
 * @param problems what could not be read in it, with its line
 */
public record Incoming(Merged merged, List<Problem> problems) {
    public Incoming {
        problems = List.copyOf(problems);
    }
}
