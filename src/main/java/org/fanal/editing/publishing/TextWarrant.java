package org.fanal.editing.publishing;

import java.util.Map;
import java.util.Optional;
import org.fanal.editing.outcome.Outcome;
import org.jdbi.v3.core.Handle;

/** What entitles somebody to publish texts that are no edition, such as translations; asked within the transaction that does. */
public interface TextWarrant<T> {
    /** Looks at the record as it is now, and writes nothing: which texts change, or why none may. */
    Outcome<Map<String, Optional<String>>> texts(Handle handle, Published now);

    /** Writes what must stand in the record beside them. */
    T sign(Handle handle, long publication);
}
