package org.fanal.editing.publishing;

import java.util.Optional;
import org.fanal.editing.outcome.Refusal;
import org.fanal.editing.record.EditionRows;
import org.jdbi.v3.core.Handle;

/** What entitles somebody to publish a change; asked within the transaction that publishes it. */
public interface Warrant {
    /** Looks at the record as it is now, and writes nothing: why not, or nothing when it is in order. */
    Optional<Refusal> objection(Handle handle, Proof proof);

    /** Writes what must stand in the record beside the edition, and says what the edition is. */
    Entitled sign(Handle handle, Proof proof);

    /**
     * What an edition is.
     *
     * @param draft the edition as far as the one who publishes knows it; its number is given to it
     * @param who the person's pseudonym, for the audit
     */
    record Entitled(EditionRows.Fresh draft, String who, String action) {}
}
