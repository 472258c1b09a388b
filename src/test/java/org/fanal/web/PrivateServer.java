package org.fanal.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.fanal.page.LiveSite;
import org.fanal.press.PlainPrinter;
import org.fanal.press.Press;
import org.fanal.press.SmallSite;

/** A server in a process of its own, whose memory and files {@link ReaderPrivacyIT} searches. */
final class PrivateServer {
    private PrivateServer() {}

    public static void main(String[] arguments) throws Exception {
        var texts = new SmallSite(Path.of(arguments[0]))
                .page("at-my-door", "Keep the door closed.\n", "was: [at-the-door]\n")
                .page("broken", "This one cannot be printed.\n");
        var planted = plant(arguments[1]);
        var press = new Press(new LiveSite(texts.read()), new PlainPrinter());
        var settings = new WebSettings(0, "127.0.0.1", Optional.empty(), Optional.empty());
        var server = new WebServer(press, settings, new PrintedEvents(System.out), Optional.empty());
        server.start();
        System.in.read();
        server.stop();
        System.out.println(planted.size());
    }

    /** Leaves a mark in memory, output and a file in each spelling, so that the search can show that it would find one. */
    private static List<Object> plant(String mark) throws IOException {
        System.out.println("planted " + mark);
        System.err.println("planted " + mark);
        Files.writeString(Files.createTempFile("planted", ".txt"), mark);
        var wide = mark + "\u0645";
        var packed = Base64.getEncoder().encodeToString(("xy" + mark).getBytes(StandardCharsets.UTF_8));
        return List.of(mark, wide, packed);
    }
}
