package org.fanal.web;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.fanal.page.LiveSite;
import org.fanal.press.PlainPrinter;
import org.fanal.press.Press;
import org.fanal.press.SmallSite;

/** A real server on a free port, with two pages and one that cannot be printed. */
final class SmallServer implements AutoCloseable {
    static final String ONION = "http://abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcd.onion";

    final SmallSite texts;
    final LiveSite live;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final Press press;
    private final WebServer server;

    SmallServer(Path folder) {
        this(folder, Optional.of("https://fanal.example"), Optional.of(ONION), Optional.empty());
    }

    SmallServer(Path folder, Optional<String> publicUrl, Optional<String> onion, Optional<Runnable> beforeEachRequest) {
        texts = new SmallSite(folder)
                .page("at-my-door", "Keep the door closed. ".repeat(100), "was: [at-the-door]\n")
                .page("warrants", "Look for a judge's name.\n")
                .page("broken", "This one cannot be printed.\n");
        live = new LiveSite(texts.read());
        press = new Press(live, new PlainPrinter());
        var settings = new WebSettings(0, "127.0.0.1", publicUrl.map(URI::create), onion.map(URI::create));
        var events = new PrintedEvents(new PrintStream(said, true, StandardCharsets.UTF_8));
        server = new WebServer(press, settings, events, beforeEachRequest);
        server.start();
    }

    Wire wire() {
        return new Wire(server.port());
    }

    /** All events so far. */
    String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.stop();
        press.close();
    }
}
