package org.fanal.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.fanal.store.audit.Audit;
import org.fanal.store.audit.Chain;

/**
 * What the drills write and how they judge. Each write is one transaction of three rows: two halves that hold the same long text,
 * and a row of the audit between them.
 */
final class Halves {
    private static final int LONGEST = 20_000;

    private final Audit audit = new Audit(Clock.systemUTC());
    private final Random random = new Random();
    private final Store store;

    Halves(Store store) {
        this.store = store;
        store.write(handle -> handle.execute("create table if not exists half (number bigint not null,"
                + " part integer not null, text varchar(1000000) not null, primary key (number, part))"));
    }

    /** Writes once and returns the number of what was acknowledged. */
    long write() {
        var text = text();
        return store.write(handle -> {
            long number = handle.select("select coalesce(max(number), 0) + 1 from half")
                    .mapTo(Long.class)
                    .one();
            handle.execute("insert into half (number, part, text) values (?, 1, ?)", number, text);
            audit.add(handle, "scribe", "wrote", "half " + number, "");
            handle.execute("insert into half (number, part, text) values (?, 2, ?)", number, text);
            return number;
        });
    }

    long rows() {
        return number(store, "select count(*) from half");
    }

    /** Every acknowledged write is there, none is torn, and the chain of the audit is whole. */
    static void judge(Path data, Set<Long> acknowledged) {
        try (var store = Store.open(StoreSettings.embedded(data))) {
            var lost = new TreeSet<>(acknowledged);
            if (number(store, "select count(*) from information_schema.tables where lower(table_name) = 'half'") == 1) {
                lost.removeAll(store.read(handle -> handle.select("select distinct number from half")
                        .mapTo(Long.class)
                        .set()));
                long torn = number(
                        store,
                        "select count(*) from (select number from half group by number"
                                + " having count(*) <> 2 or min(text) <> max(text)) as torn");
                assertEquals(0, torn, "torn");
                var chain = store.read(Chain::verify);
                assertEquals(Optional.empty(), chain.broken());
                assertEquals(number(store, "select count(distinct number) from half"), chain.rows());
            }
            assertEquals(Set.of(), lost, "acknowledged and lost");
        }
    }

    private static long number(Store store, String query) {
        return store.read(handle -> handle.select(query).mapTo(Long.class).one());
    }

    private String text() {
        var text = new StringBuilder();
        for (int left = random.nextInt(LONGEST); left > 0; left--) {
            text.append((char) ('a' + random.nextInt(26)));
        }
        return text.toString();
    }
}
