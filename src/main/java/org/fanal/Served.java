package org.fanal;

import java.util.List;
import java.util.function.Supplier;
import org.fanal.press.Press;
import org.fanal.web.WebServer;

/** A running server. */
record Served(WebServer web, Press press, Source source) {
    /**
     * Where its Site comes from.
     *
     * @param firstLinks paths on which the first two publishers come in
     */
    record Source(Supplier<List<String>> firstLinks, Runnable end) {
        static Source of(Runnable end) {
            return new Source(List::of, end);
        }
    }

    int port() {
        return web.port();
    }

    /** Where the desk is found. */
    int workingPort() {
        return web.workingPort();
    }

    /** Paths on which the first two publishers come in, while they have not. Asking makes earlier ones void. */
    List<String> firstLinks() {
        return source.firstLinks().get();
    }

    void stop() {
        web.stop();
        source.end().run();
        press.close();
    }
}
