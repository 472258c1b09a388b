package org.fanal.web;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.eclipse.jetty.server.Request;

/**
 * Which half a request belongs to, and whether it came through the right door. Each half has threads of its own, so that neither
 * Jetty's nor the readers' wait for the working half.
 */
record Halls(Optional<WorkingHalf> working, Executor readers, Executor workers) {
    static final String READING = "reading";
    static final String WORKING = "working";

    /** Where a request is to be answered. */
    enum Hall {
        /** By the reading half, or by what the server says about itself. */
        READERS,
        /** By the working half. */
        WORKERS,
        /** Nowhere: it came through the door of the other half. */
        NOWHERE
    }

    Hall of(Request request) {
        if (working.isEmpty()) {
            return Hall.READERS;
        }
        var path = Objects.requireNonNullElse(request.getHttpURI().getCanonicalPath(), "");
        boolean isWork = working.get().has(path);
        boolean hasTwoDoors = working.get().port().isPresent();
        boolean isWorkDoor = hasTwoDoors
                && WORKING.equals(request.getConnectionMetaData().getConnector().getName());
        if (isWork) {
            return hasTwoDoors && !isWorkDoor ? Hall.NOWHERE : Hall.WORKERS;
        }
        return isWorkDoor && !WebServer.HEALTH.contains(path) ? Hall.NOWHERE : Hall.READERS;
    }

    Executor threads(Hall hall) {
        return hall == Hall.WORKERS ? workers : readers;
    }
}
