package org.fanal.editing;

import java.util.Optional;
import org.fanal.editing.outcome.Conflict;

/**
 * It is in the record.
 *
 * @param conflict somebody published another text meanwhile: both must be looked at before this one can be submitted
 */
public record Saved(Draft draft, Optional<Conflict> conflict) {}
