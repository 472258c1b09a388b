package org.fanal.people;

import java.util.List;
import java.util.Optional;
import org.fanal.store.Store;
import org.jdbi.v3.core.Handle;

/** Everybody who ever joined. */
public final class People {
    private final Store store;

    public People(Store store) {
        this.store = store;
    }

    /** Everybody, by name, the retired too. */
    public List<Person> all() {
        return store.read(People::all);
    }

    public Optional<Person> byName(String typed) {
        return store.read(handle -> byName(handle, typed));
    }

    public Optional<Person> byId(long id) {
        return store.read(handle -> byId(handle, id));
    }

    /** Everybody, within a transaction. */
    public static List<Person> all(Handle handle) {
        return new Rows(handle).all();
    }

    /** Whose name looks like this one, within a transaction. */
    public static Optional<Person> byName(Handle handle, String typed) {
        return handle.select("select id from person where name_key = ?", Pseudonym.key(typed))
                .mapTo(Long.class)
                .findOne()
                .flatMap(id -> byId(handle, id));
    }

    /** As they are now, within a transaction. */
    public static Optional<Person> byId(Handle handle, long id) {
        return new Rows(handle).one(id);
    }
}
