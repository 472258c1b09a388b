package org.fanal.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.util.Optional;
import org.fanal.press.Paper;
import org.fanal.press.Sheet;
import org.fanal.press.Shipped;
import org.junit.jupiter.api.Test;

class ShippedSiteIT {
    @Test
    void everyAddressComesWithItsHeadersInOneRoundTrip() throws IOException {
        var https = Optional.of(URI.create("https://know-your-rights.example.org"));
        var onion = Optional.of(URI.create(SmallServer.ONION));
        try (var press = Shipped.press()) {
            var settings = new WebSettings(0, "127.0.0.1", https, onion);
            var server =
                    new WebServer(press, settings, new PrintedEvents(new PrintStream(System.err)), Optional.empty());
            assertTrue(server.start());
            var wire = new Wire(server.port());
            for (var address : press.run().addresses()) {
                var answer = wire.get(address.path(), "Accept-Encoding: gzip");

                assertEquals(200, answer.status(), address.path());
                assertEquals(Optional.of("gzip"), answer.header("Content-Encoding"));
                int head = answer.headLength() - "Connection: close\r\n".length(); // which a browser does not ask for
                assertTrue(head <= Sheet.HEADERS, head + " bytes: " + answer.lines());
                boolean isAwaited = address.paper().isHtml() && address.paper() != Paper.OFFLINE;
                assertTrue(!isAwaited || head + answer.body().length <= Sheet.BUDGET, address.path());
            }
            server.stop();
        }
    }
}
