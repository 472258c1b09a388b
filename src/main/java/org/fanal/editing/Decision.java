package org.fanal.editing;

import java.util.Optional;
import org.fanal.editing.record.EditionRow;

/**
 * What came of an approval.
 *
 * @param edition what readers have now; empty while the change waits for languages
 */
public record Decision(Optional<EditionRow> edition) {
    /** Whether it waits for languages. */
    public boolean isHeld() {
        return edition.isEmpty();
    }
}
