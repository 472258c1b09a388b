package org.fanal.web;

import java.io.PrintStream;
import java.util.Locale;
import org.fanal.content.Problem;

/** Events as lines of text, one each. */
public record PrintedEvents(PrintStream out) implements Events {
    @Override
    public void started(int port) {
        out.println("listening on port " + port);
    }

    @Override
    public void cannotListen(int port) {
        out.println("cannot listen on port " + port + ": it is taken, or needs more rights");
    }

    @Override
    public void stopped() {
        out.println("stopped");
    }

    @Override
    public void reloadProblem(Problem problem) {
        out.println(problem);
    }

    @Override
    public void failed(Failure failure, Place place) {
        out.println("failed: " + failure + " (" + place.name().toLowerCase(Locale.ROOT) + ")");
    }
}
