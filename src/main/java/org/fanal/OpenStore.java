package org.fanal;

import java.util.Optional;
import org.fanal.store.Store;
import org.fanal.store.StoreSettings;
import org.fanal.store.door.Door;

/** The record of a process that serves, and the door by which commands reach it. */
record OpenStore(Store store, Optional<Door> door) implements AutoCloseable {
    /** Opens both; on PostgreSQL commands connect for themselves. */
    static OpenStore open(StoreSettings settings, Surroundings surroundings) {
        var store = Store.open(settings);
        if (settings.databaseUrl().isPresent()) {
            return new OpenStore(store, Optional.empty());
        }
        try {
            return new OpenStore(store, Door.open(settings.data(), new RecordWork(store, surroundings.clock())));
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    @Override
    public void close() {
        door.ifPresent(Door::close);
        store.close();
    }
}
