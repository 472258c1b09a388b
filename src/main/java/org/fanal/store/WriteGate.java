package org.fanal.store;

import java.util.concurrent.locks.ReentrantLock;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The only place that commits: one writer at a time, and no answer before the disk has it. */
final class WriteGate {
    private final ReentrantLock lock = new ReentrantLock(true);
    private final Jdbi jdbi;
    private final Database database;

    WriteGate(Jdbi jdbi, Database database) {
        this.jdbi = jdbi;
        this.database = database;
    }

    <T> T write(Work<T> work) {
        if (lock.isHeldByCurrentThread()) {
            throw new IllegalStateException("a write within a write: hand the handle on instead");
        }
        lock.lock();
        try (Handle handle = jdbi.open()) {
            return whole(handle, work);
        } finally {
            lock.unlock();
        }
    }

    private <T> T whole(Handle handle, Work<T> work) {
        handle.begin();
        T result;
        try {
            database.alone(handle);
            result = work.with(handle);
            handle.commit();
        } catch (Throwable e) {
            rollBack(handle, e);
            throw e;
        }
        database.onDisk(handle);
        return result;
    }

    private static void rollBack(Handle handle, Throwable reason) {
        try {
            handle.rollback();
        } catch (RuntimeException e) {
            reason.addSuppressed(e);
        }
    }
}
