package org.fanal.store;

import org.jdbi.v3.core.Handle;

/** What is done within one transaction. */
@FunctionalInterface
public interface Work<T> {
    T with(Handle handle);
}
