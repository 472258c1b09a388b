package org.fanal.store.backup;

import java.time.Instant;
import java.util.Map;

/**
 * What a backup holds.
 *
 * @param version of the tables, such as 003
 * @param at when it was made
 * @param next for each table with numbered rows the number that the next row takes
 */
public record Summary(String version, Instant at, long rows, Map<String, Long> next) {
    public Summary {
        next = Map.copyOf(next);
    }
}
