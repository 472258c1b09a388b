package org.fanal.translation.po;

import java.util.List;
import org.fanal.content.Problem;

/**
 * What was read from a PO file, and what its author must mend. Whatever could be understood is in the file.
 *
 * @param whole whether every text of the file is in {@code file}, so that writing it back loses nothing
 * @param unread the lines that are not, as they stand there
 */
public record PoReading(PoFile file, List<Problem> problems, boolean whole, List<PoFragment> unread) {
    public PoReading {
        problems = List.copyOf(problems);
        unread = List.copyOf(unread);
    }

    /** What was read without any line left over. */
    public PoReading(PoFile file, List<Problem> problems, boolean whole) {
        this(file, problems, whole, List.of());
    }

    static PoReading nothing(Problem why) {
        return new PoReading(PoFile.EMPTY, List.of(why), false);
    }
}
