package org.fanal.store;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** The record: one database, opened, brought up to date, read and written in transactions. */
public final class Store implements AutoCloseable {
    private final Database database;
    private final HikariDataSource writer;
    private final HikariDataSource readers;
    private final Jdbi reading;
    private final WriteGate gate;

    private Store(Database database, HikariDataSource writer, HikariDataSource readers) {
        this.database = database;
        this.writer = writer;
        this.readers = readers;
        reading = Jdbi.create(readers);
        gate = new WriteGate(Jdbi.create(writer), database);
    }

    /** Opens the database, made if there is none, and brings its tables up to date. Throws {@link StoreRefused}. */
    public static Store open(StoreSettings settings) {
        return open(Database.of(settings));
    }

    static Store open(Database database) {
        return open(database, Migrations::run);
    }

    /** Opens the database with its tables as of one version, such as 003. Throws {@link StoreRefused}. */
    public static Store open(StoreSettings settings, String version) {
        return open(Database.of(settings), migrations -> migrations.run(version));
    }

    /** Opens a database that is there, and leaves its tables as they are. Throws {@link StoreRefused}. */
    public static Store existing(StoreSettings settings) {
        var database = Database.of(settings);
        database.mustExist();
        return open(database, Migrations::mustHaveRun);
    }

    private static Store open(Database database, Consumer<Migrations> bringUpToDate) {
        HikariDataSource writer;
        try {
            writer = Pool.ofTheWriter(database);
        } catch (PoolInitializationException e) {
            throw database.refusal(e);
        }
        try {
            Jdbi.create(writer).useHandle(database::mustKeepItsWord);
            bringUpToDate.accept(new Migrations(writer));
            Jdbi.create(writer).useHandle(database::onDisk);
            return new Store(database, writer, Pool.ofReaders(database));
        } catch (RuntimeException e) {
            writer.close();
            throw e;
        }
    }

    /**
     * Reads at one moment of the database, whatever is written meanwhile; a change made through this handle is not kept.
     * Throws {@link StoreUnavailable}.
     */
    public <T> T read(Function<Handle, T> work) {
        return answered(() -> {
            try (Handle handle = reading.open()) {
                handle.begin();
                try {
                    return work.apply(handle);
                } finally {
                    handle.rollback();
                }
            }
        });
    }

    /** Like {@link #read}, for going through whole tables: rows come one by one and do not gather in memory. */
    public <T> T readAll(Function<Handle, T> work) {
        return read(handle -> {
            database.rowByRow(handle, true);
            try {
                return work.apply(handle);
            } finally {
                database.rowByRow(handle, false);
            }
        });
    }

    /**
     * Writes: alone, all or nothing, and returns once the disk has it. Throws what {@code work} throws, with nothing written, or
     * {@link StoreUnavailable}, after which nothing is known to be written.
     */
    public <T> T write(Function<Handle, T> work) {
        return answered(() -> gate.write(work));
    }

    /**
     * Like {@link #write}, for a database that is filled and then closed: rows may come before those that they point at.
     * Throws {@link StoreRefused}, with nothing written, when at the end one points at nothing.
     */
    public void fill(Consumer<Handle> work) {
        write(handle -> {
            database.inAnyOrder(handle);
            work.accept(handle);
            database.allInPlace(handle);
            return true;
        });
    }

    /** The version of the tables, such as 003. */
    public String version() {
        return new Migrations(writer).version().orElseThrow();
    }

    @Override
    public void close() {
        readers.close();
        writer.close();
    }

    private <T> T answered(Supplier<T> work) {
        try {
            return work.get();
        } catch (StoreUnavailable e) {
            connectAnew();
            throw e;
        } catch (JdbiException e) {
            if (!SqlTrouble.isUnavailable(e)) {
                throw e;
            }
            connectAnew();
            throw new StoreUnavailable(e);
        }
    }

    private void connectAnew() {
        readers.getHikariPoolMXBean().softEvictConnections();
        writer.getHikariPoolMXBean().softEvictConnections();
    }
}
