package org.fanal.editing.record;

import java.util.Locale;
import java.util.Optional;
import org.fanal.content.Edition.Weight;

/**
 * A published text of a document: numbered, dated, citable.
 *
 * @param publication the change of what readers see that brought it
 * @param hash of its text
 * @param revision the text as it was written, when it was written at the desk or reviewed there
 */
public record EditionRow(
        long id,
        Document document,
        int number,
        Kind kind,
        long publication,
        String hash,
        Optional<Long> revision,
        Signature by,
        String publicNote,
        Weight weight) {
    /** How a text came to readers. */
    public enum Kind {
        REVIEWED,
        FILES,
        WITHDRAWN,
        ROLLED_BACK;

        /** How the record calls it. */
        public String column() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }

        static Kind of(String column) {
            return valueOf(column.toUpperCase(Locale.ROOT).replace(' ', '_'));
        }
    }
}
