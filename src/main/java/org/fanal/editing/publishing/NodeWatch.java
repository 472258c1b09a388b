package org.fanal.editing.publishing;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Looks once a second whether another node published, whether the day has turned, and whatever else is due. While the database is away
 * readers keep what they have; the next look that succeeds catches up.
 */
public final class NodeWatch implements AutoCloseable {
    private final List<Runnable> looks;
    private final Consumer<RuntimeException> trouble;
    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor(NodeWatch::thread);
    private boolean inTrouble;

    /** @param trouble told of the first look that fails, and again only after one that succeeded */
    public NodeWatch(List<Runnable> looks, Consumer<RuntimeException> trouble) {
        this.looks = List.copyOf(looks);
        this.trouble = trouble;
    }

    /** Begins. */
    public NodeWatch start() {
        clockwork.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
        return this;
    }

    private void look() {
        boolean failed = false;
        for (var each : looks) {
            try {
                each.run();
            } catch (RuntimeException e) {
                if (!failed && !inTrouble) {
                    trouble.accept(e);
                }
                failed = true;
            }
        }
        inTrouble = failed;
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "nodes");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        clockwork.shutdownNow();
    }
}
