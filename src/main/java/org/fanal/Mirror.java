package org.fanal;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.fanal.content.Problem;
import org.fanal.page.LiveSite;
import org.fanal.web.Events;
import org.fanal.web.Failure;

/** A Site from files only, read again when they or the day change. */
record Mirror(LiveSite live, Reloader reloader, ScheduledExecutorService clockwork) implements AutoCloseable {
    private static final int LOOK_EVERY_SECONDS = 5;

    /** Reads the files; nothing when there is no Site that could be served. */
    static Optional<Mirror> open(App app, Settings settings, Surroundings surroundings, Events events) {
        var folders = app.folders();
        var reading = folders.read(surroundings.today(), Optional.empty());
        tell(events, reading.problems());
        return reading.site().map(site -> {
            var live = new LiveSite(site);
            var reloader = new Reloader(settings, surroundings, folders, live, problems -> tell(events, problems));
            return new Mirror(live, reloader, look(reloader, events));
        });
    }

    private static ScheduledExecutorService look(Reloader reloader, Events events) {
        var clockwork = Executors.newSingleThreadScheduledExecutor(work -> {
            var thread = new Thread(work, "reload");
            thread.setDaemon(true);
            return thread;
        });
        clockwork.scheduleWithFixedDelay(
                () -> {
                    try {
                        reloader.whenSettled();
                    } catch (RuntimeException e) {
                        events.failed(Failure.of(e), Events.Place.RELOAD);
                    }
                },
                LOOK_EVERY_SECONDS,
                LOOK_EVERY_SECONDS,
                TimeUnit.SECONDS);
        return clockwork;
    }

    private static void tell(Events events, List<Problem> problems) {
        problems.stream().filter(Problem::isError).forEach(events::reloadProblem);
    }

    @Override
    public void close() {
        clockwork.shutdownNow();
    }
}
