package org.fanal.store;

import java.nio.file.Path;

/**
 * A process that writes until it is killed. It says {@code ack N} once a write was answered, and {@code refused}, and whether it
 * could read, when it was not.
 */
final class Scribe {
    private final Halves halves;

    private Scribe(Halves halves) {
        this.halves = halves;
    }

    public static void main(String[] arguments) {
        ProcessHandle.current().parent().ifPresent(Scribe::endWith);
        long start = System.nanoTime();
        var store = Store.open(StoreSettings.embedded(Path.of(arguments[0])));
        say("open " + (System.nanoTime() - start) / 1_000_000);
        var scribe = new Scribe(new Halves(store));
        for (int i = 0; i < 2; i++) {
            new Thread(scribe::write).start();
        }
    }

    private static void endWith(ProcessHandle parent) {
        parent.onExit().thenRun(() -> Runtime.getRuntime().halt(1));
    }

    private void write() {
        while (true) {
            try {
                say("ack " + halves.write());
            } catch (StoreUnavailable e) {
                say("refused " + read() + " "
                        + SqlTrouble.in(e).map(String::valueOf).orElse(""));
                pause();
            }
        }
    }

    private String read() {
        try {
            return "read " + halves.rows();
        } catch (StoreUnavailable e) {
            return "unread";
        }
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
