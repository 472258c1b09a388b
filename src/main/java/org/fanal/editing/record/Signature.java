package org.fanal.editing.record;

import java.time.Instant;
import java.util.Optional;

/**
 * Who did something, and when.
 *
 * @param person the account; none when files did it
 * @param pseudonym of that person, or {@code files}
 */
public record Signature(Optional<Long> person, String pseudonym, Instant at) {
    /** What stands where a person's pseudonym would. */
    public static final String FILES = "files";

    /** Whether this account did it. */
    public boolean isBy(long id) {
        return person.isPresent() && person.get() == id;
    }
}
