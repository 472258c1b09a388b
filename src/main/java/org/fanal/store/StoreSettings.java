package org.fanal.store;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the record is kept.
 *
 * @param data the folder of the embedded database; created when it is missing
 * @param databaseUrl a PostgreSQL database instead, {@code jdbc:postgresql://…}
 */
public record StoreSettings(Path data, Optional<String> databaseUrl) {
    /** The embedded database in one folder. */
    public static StoreSettings embedded(Path data) {
        return new StoreSettings(data, Optional.empty());
    }
}
