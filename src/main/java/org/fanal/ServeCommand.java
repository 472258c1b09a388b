package org.fanal;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.fanal.arguments.Arguments;
import org.fanal.page.LiveSite;
import org.fanal.web.Events;
import org.fanal.web.PrintedEvents;
import org.fanal.web.WorkingHalf;

/** {@code fanal serve}: the site over HTTP until the process is told to end. */
final class ServeCommand {
    private final App app;
    private final Settings settings;
    private final Surroundings surroundings;
    private final Events events;

    ServeCommand(Settings settings, Surroundings surroundings) {
        app = new App(settings, surroundings);
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
        served.get().firstLinks().forEach(path -> invite(served.get().workingPort(), path));
        try {
            ended.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Main.DONE;
    }

    private void invite(int port, String path) {
        var link = settings.publicUrl()
                .filter(any -> settings.deskPort().isEmpty())
                .map(url -> url + path)
                .orElseGet(() -> settings.address(port) + path.substring(1));
        surroundings.out().println("For one of the first two publishers, once, within 72 hours: " + link);
    }

    /** Starts; nothing when the site cannot be read at all or the port cannot be had, which has then been said. */
    Optional<Served> start(Arguments arguments) {
        boolean fromFiles = arguments.has("mirror") || arguments.has("dev");
        return fromFiles ? mirror(arguments.has("dev")) : record(arguments.has("trust-files"));
    }

    private Optional<Served> mirror(boolean dev) {
        return Mirror.open(app, settings, surroundings, events).flatMap(mirror -> {
            Optional<Runnable> atEachRequest = dev ? Optional.of(mirror.reloader()::now) : Optional.empty();
            return serve(mirror.live(), atEachRequest, Optional.empty(), Served.Source.of(mirror::close));
        });
    }

    private Optional<Served> record(boolean trustFiles) {
        var opened = WorkingSide.open(app, settings, surroundings, events, trustFiles);
        return opened.flatMap(side -> serve(
                side.live(),
                Optional.empty(),
                Optional.of(side.office()),
                new Served.Source(side::firstLinks, side::close)));
    }

    private Optional<Served> serve(
            LiveSite live, Optional<Runnable> atEachRequest, Optional<WorkingHalf> office, Served.Source source) {
        var press = app.press(live);
        var web = app.web(press, events, atEachRequest, office);
        if (!web.start()) {
            press.close();
            source.end().run();
            return Optional.empty();
        }
        return Optional.of(new Served(web, press, source));
    }
}
