package org.fanal.store;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The only place that commits: one writer at a time, and no answer before the disk has it. */
final class WriteGate {
    private static final int LONGEST_WAIT_SECONDS = 10;

    private final ReentrantLock lock = new ReentrantLock(true);
    private final Jdbi jdbi;
    private final Database database;

    WriteGate(Jdbi jdbi, Database database) {
        this.jdbi = jdbi;
        this.database = database;
    }

    <T> T write(Function<Handle, T> work) {
        if (lock.isHeldByCurrentThread()) {
            throw new IllegalStateException("a write within a write: hand the handle on instead");
        }
        if (!isMyTurn()) {
            throw new StoreUnavailable(new TimeoutException("another write has not ended"));
        }
        try (Handle handle = jdbi.open()) {
            return whole(handle, work);
        } finally {
            lock.unlock();
        }
    }

    /** A database that is gone holds each writer for seconds; a long queue of them must not hold the people who wait. */
    private boolean isMyTurn() {
        try {
            return lock.tryLock(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private <T> T whole(Handle handle, Function<Handle, T> work) {
        handle.begin();
        T result;
        try {
            database.alone(handle);
            result = work.apply(handle);
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
