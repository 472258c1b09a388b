package org.fanal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Readers do not notice what becomes of the database: 1,000 of 1,000 requests are answered. */
class DatabaseLostIT {
    private static final int REQUESTS = 1_000;
    private static final int READERS = 4;

    @TempDir
    Path folder;

    @Test
    void deleted() throws Exception {
        all1000AreAnsweredWhile(data -> Files.delete(data.resolve("fanal.mv.db")));
    }

    @Test
    void corrupted() throws Exception {
        all1000AreAnsweredWhile(DatabaseLostIT::corrupt);
    }

    @Test
    void closed() throws Exception {
        all1000AreAnsweredWhile(DatabaseLostIT::close);
    }

    private interface Blow {
        void to(Path data) throws Exception;
    }

    private void all1000AreAnsweredWhile(Blow blow) throws Exception {
        var data = folder.resolve("data");
        var readers = Executors.newFixedThreadPool(READERS);
        try (var site = TestSite.of(folder, TestDesk.FILES).must("sync")) {
            site.serveWithDesk(data);
            var answered = new AtomicInteger();
            var asked = new AtomicInteger();
            var work = new ArrayList<Callable<Boolean>>();
            for (int reader = 0; reader < READERS; reader++) {
                work.add(() -> {
                    for (int i = 0; i < REQUESTS / READERS; i++) {
                        if (asked.incrementAndGet() == REQUESTS / 4) {
                            blow.to(data);
                        }
                        if (site.ask(i % 2 == 0 ? "/en/at-my-door" : "/es/papers")
                                        .statusCode()
                                == 200) {
                            answered.incrementAndGet();
                        }
                    }
                    return true;
                });
            }
            for (var done : readers.invokeAll(work)) {
                done.get();
            }
            assertEquals(REQUESTS, answered.get());
        } finally {
            readers.shutdownNow();
        }
    }

    private static void close(Path data) throws SQLException {
        var url = "jdbc:h2:file:" + data.toAbsolutePath().resolve("fanal") + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE"
                + ";TRACE_LEVEL_FILE=0;IFEXISTS=TRUE";
        try (var door = DriverManager.getConnection(url, "fanal", "");
                var statement = door.createStatement()) {
            statement.execute("shutdown immediately");
        }
    }

    private static void corrupt(Path data) {
        try (var file = new RandomAccessFile(data.resolve("fanal.mv.db").toFile(), "rw")) {
            var noise = new byte[(int) file.length()];
            new Random(1).nextBytes(noise);
            file.write(noise);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
