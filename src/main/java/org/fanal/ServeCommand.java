package org.fanal;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.fanal.arguments.Arguments;
import org.fanal.content.Problem;
import org.fanal.page.LiveSite;
import org.fanal.press.Press;
import org.fanal.web.Events;
import org.fanal.web.PrintedEvents;
import org.fanal.web.WebServer;

/** {@code fanal serve}: the site over HTTP until the process is told to end. */
final class ServeCommand {
    private static final int LOOK_EVERY_SECONDS = 5;

    private final App app;
    private final Settings settings;
    private final Surroundings surroundings;
    private final Events events;

    ServeCommand(Settings settings, Surroundings surroundings) {
        app = new App(settings);
        this.settings = settings;
        this.surroundings = surroundings;
        events = new PrintedEvents(surroundings.out());
    }

    int run(Arguments arguments) {
        var served = start(arguments);
        if (served.isEmpty()) {
            return Main.PROBLEMS;
        }
        var ended = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            served.get().stop();
            ended.countDown();
        }));
        surroundings.out().println(settings.address(served.get().port()));
        try {
            ended.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Main.DONE;
    }

    /** Starts; nothing when the site cannot be read at all or the port cannot be had, which has then been said. */
    Optional<Served> start(Arguments arguments) {
        Optional<OpenStore> record = arguments.has("mirror")
                ? Optional.empty()
                : Optional.of(OpenStore.open(settings.store(), surroundings));
        var served = start(arguments, record);
        if (served.isEmpty()) {
            record.ifPresent(OpenStore::close);
        }
        return served;
    }

    private Optional<Served> start(Arguments arguments, Optional<OpenStore> record) {
        var folders = app.folders();
        var reading = folders.read(surroundings.today(), Optional.empty());
        tell(reading.problems());
        return reading.site().flatMap(site -> {
            var live = new LiveSite(site);
            var reloader = new Reloader(settings, surroundings, folders, live, this::tell);
            var press = app.press(live);
            Optional<Runnable> atEachRequest = arguments.has("dev") ? Optional.of(reloader::now) : Optional.empty();
            var web = app.web(press, events, atEachRequest);
            if (!web.start()) {
                press.close();
                return Optional.empty();
            }
            return Optional.of(new Served(web, press, look(reloader), record));
        });
    }

    private ScheduledExecutorService look(Reloader reloader) {
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
                        events.failed(e.getClass(), Events.Place.RELOAD);
                    }
                },
                LOOK_EVERY_SECONDS,
                LOOK_EVERY_SECONDS,
                TimeUnit.SECONDS);
        return clockwork;
    }

    private void tell(List<Problem> problems) {
        problems.stream().filter(Problem::isError).forEach(events::reloadProblem);
    }

    /** A running server. */
    record Served(WebServer web, Press press, ScheduledExecutorService clockwork, Optional<OpenStore> record) {
        int port() {
            return web.port();
        }

        void stop() {
            clockwork.shutdownNow();
            web.stop();
            press.close();
            record.ifPresent(OpenStore::close);
        }
    }
}
