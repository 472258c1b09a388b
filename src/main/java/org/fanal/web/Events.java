package org.fanal.web;

import org.fanal.content.Problem;

/**
 * What the server says about itself. The types are the promise: nothing a reader sent (no address, path, query or header)
 * fits into an event.
 */
public interface Events {
    /** The part of the server where something failed. */
    enum Place {
        READER,
        WORKING,
        RELOAD
    }

    void started(int port);

    /** Somebody else has the port, or we may not use it. */
    void cannotListen(int port);

    void stopped();

    /** The texts changed and cannot be published; readers keep the last good ones. */
    void reloadProblem(Problem problem);

    /** Something nobody foresaw; the answer was an error page. */
    void failed(Failure failure, Place place);
}
