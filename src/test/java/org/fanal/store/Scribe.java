package org.fanal.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Random;
import org.fanal.store.audit.Audit;

/**
 * A process that writes until it is killed. Each write is one transaction of three rows: two halves with a long text between
 * them, and a row of the audit. It says {@code ack N} once a write was answered, and {@code refused N read M} when it was not.
 */
final class Scribe {
    private static final int LONGEST = 20_000;

    private final Store store;
    private final Audit audit = new Audit(Clock.systemUTC());
    private final Random random = new Random();

    private Scribe(Store store) {
        this.store = store;
    }

    public static void main(String[] arguments) throws InterruptedException {
        long start = System.nanoTime();
        var store = Store.open(StoreSettings.embedded(Path.of(arguments[0])));
        say("open " + (System.nanoTime() - start) / 1_000_000);
        var scribe = new Scribe(store);
        scribe.make();
        for (int i = 0; i < 2; i++) {
            new Thread(scribe::write).start();
        }
    }

    private void make() {
        store.write(handle -> handle.execute("create table if not exists half (number bigint not null,"
                + " part integer not null, text varchar(1000000) not null, primary key (number, part))"));
    }

    private void write() {
        while (true) {
            var text = text();
            try {
                say("ack "
                        + store.write(handle -> {
                            long number = handle.select("select coalesce(max(number), 0) + 1 from half")
                                    .mapTo(Long.class)
                                    .one();
                            handle.execute("insert into half (number, part, text) values (?, 1, ?)", number, text);
                            audit.add(handle, "scribe", "wrote", "half " + number, "");
                            handle.execute("insert into half (number, part, text) values (?, 2, ?)", number, text);
                            return number;
                        }));
            } catch (StoreUnavailable e) {
                say("refused " + read() + " "
                        + SqlTrouble.in(e).map(String::valueOf).orElse(""));
                pause();
            }
        }
    }

    private String read() {
        try {
            return "read "
                    + store.read(handle -> handle.select("select count(*) from half")
                            .mapTo(Long.class)
                            .one());
        } catch (StoreUnavailable e) {
            return "unread";
        }
    }

    private String text() {
        var text = new StringBuilder();
        for (int left = random.nextInt(LONGEST); left > 0; left--) {
            text.append((char) ('a' + random.nextInt(26)));
        }
        return text.toString();
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void say(String line) {
        synchronized (System.out) {
            System.out.println(line);
            System.out.flush();
        }
    }
}
