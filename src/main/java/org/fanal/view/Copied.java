package org.fanal.view;

import java.util.List;
import java.util.Optional;
import org.fanal.translation.words.Words;
import org.fanal.view.reading.Way;
import org.fanal.view.template.View;

/**
 * Which release a copy is of, and how to check it.
 *
 * @param live said where the site is shown itself
 */
record Copied(Words words, Optional<String> live, Optional<Told> told, List<Way> files, List<Step> steps)
        implements View {
    /** What is known of a release. */
    record Told(
            String name, String contents, Optional<String> previous, Optional<String> key, Optional<String> unsigned) {}

    /** One thing to type. */
    record Step(String what, String command) {}

    boolean hasFiles() {
        return !files.isEmpty();
    }
}
