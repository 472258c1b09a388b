package org.fanal.store;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** The record: one database, opened, brought up to date, read and written in transactions. */
public final class Store implements AutoCloseable {
    private final HikariDataSource writer;
    private final HikariDataSource readers;
    private final Jdbi reading;
    private final WriteGate gate;

    private Store(HikariDataSource writer, HikariDataSource readers, Database database) {
        this.writer = writer;
        this.readers = readers;
        reading = Jdbi.create(readers);
        gate = new WriteGate(Jdbi.create(writer), database);
    }

    /** Opens the database and brings its tables up to date; throws {@link StoreRefused} when that is not safe or not possible. */
    public static Store open(StoreSettings settings) {
        Database database = settings.databaseUrl()
                .<Database>map(Store::shared)
                .orElseGet(() -> new EmbeddedH2(DataFolder.ready(settings.data())));
        HikariDataSource writer;
        try {
            writer = Pool.ofTheWriter(database);
        } catch (PoolInitializationException e) {
            throw database.refusal(e);
        }
        try {
            Jdbi.create(writer).useHandle(database::mustKeepItsWord);
            new Migrations(writer).run();
            var store = new Store(writer, Pool.ofReaders(database), database);
            store.write(handle -> handle.execute("select 1"));
            return store;
        } catch (RuntimeException e) {
            writer.close();
            throw e;
        }
    }

    /**
     * Reads at one moment of the database, whatever is written meanwhile; a change made through this handle is not kept.
     * Throws {@link StoreUnavailable}.
     */
    public <T> T read(Work<T> work) {
        return answered(() -> {
            try (Handle handle = reading.open()) {
                handle.begin();
                try {
                    return work.with(handle);
                } finally {
                    handle.rollback();
                }
            }
        });
    }

    /**
     * Writes: alone, all or nothing, and returns once the disk has it. Throws what {@code work} throws, with nothing written, or
     * {@link StoreUnavailable}, after which nothing is known to be written.
     */
    public <T> T write(Work<T> work) {
        return answered(() -> gate.write(work));
    }

    @Override
    public void close() {
        readers.close();
        writer.close();
    }

    private <T> T answered(java.util.function.Supplier<T> work) {
        try {
            return work.get();
        } catch (JdbiException e) {
            if (!SqlTrouble.isUnavailable(e)) {
                throw e;
            }
            readers.getHikariPoolMXBean().softEvictConnections();
            writer.getHikariPoolMXBean().softEvictConnections();
            throw new StoreUnavailable(e);
        }
    }

    private static SharedPostgres shared(String url) {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new StoreRefused(
                    "FANAL_DATABASE_URL must look like jdbc:postgresql://host/database?user=name&password=word.");
        }
        return new SharedPostgres(url);
    }
}
