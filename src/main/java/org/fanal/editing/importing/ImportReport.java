package org.fanal.editing.importing;

import java.util.List;
import org.fanal.content.Problem;
import org.fanal.editing.publishing.Published;

/**
 * What came of the files at a start.
 *
 * @param published what readers get
 * @param notes what the operator should know, a line each
 * @param problems files that could not be read
 */
public record ImportReport(Published published, List<String> notes, List<Problem> problems) {
    public ImportReport {
        notes = List.copyOf(notes);
        problems = List.copyOf(problems);
    }
}
