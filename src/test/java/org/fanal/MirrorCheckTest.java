package org.fanal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody serves a copy, and somebody else asks over HTTP whether it is right. */
class MirrorCheckTest {
    static {
        System.setProperty("sun.net.httpserver.nodelay", "true"); // else each answer waits for the client's delayed ACK
    }

    @TempDir
    static Path made;

    @TempDir
    Path folder;

    private Path out;
    private HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(8);
    private volatile String lie = "";

    @BeforeAll
    static void aRelease() {
        TestSite.of(made, TestDesk.FILES)
                .must("sync")
                .must("export", made.resolve("out").toString());
    }

    @BeforeEach
    void onAServer() throws IOException {
        out = made.resolve("out");
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    /** As a plain host does it, with packed forms; it lies to those whose Accept-Encoding it knows to be a browser's. */
    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath().substring(1);
        var file = List.of(path, path + ".html", path + "index.html").stream()
                .map(out::resolve)
                .filter(Files::isRegularFile)
                .findFirst();
        var coding = String.valueOf(exchange.getRequestHeaders().getFirst("Accept-Encoding"));
        var ending = coding.equals("gzip") ? ".gz" : coding.equals("br") ? ".br" : "";
        try (exchange) {
            if (file.isEmpty() || (lie.equals("no " + path))) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            var packed = Path.of(file.get() + ending);
            boolean isPacked = !ending.isEmpty() && Files.exists(packed);
            byte[] body = Files.readAllBytes(isPacked ? packed : file.get());
            if (lie.equals(path + " " + coding)) {
                body = new byte[] {1};
            }
            if (isPacked) {
                exchange.getResponseHeaders().set("Content-Encoding", coding);
            }
            exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private TestSite.Ran verify() {
        var address = "http://localhost:" + server.getAddress().getPort();
        return TestSite.run(
                "verify", address, "--seen", folder.resolve("seen.tsv").toString());
    }

    @Test
    void aMirrorThatSendsWhatWasReleasedIsClean() {
        var ran = verify();
        assertEquals(0, ran.code(), ran.out() + ran.err());
    }

    @Test
    void aPageThatIsFalseOnlyForBrowsersIsNamed() {
        lie = "es/at-my-door gzip";
        var ran = verify();
        assertEquals(1, ran.code());
        assertTrue(ran.out().startsWith("changed         es/at-my-door.html\nThis says"), ran.out());
        lie = "es/at-my-door br";
        assertEquals(1, verify().code());
        lie = "es/at-my-door.html gzip"; // an address no page links to
        assertEquals(0, verify().code());
    }

    @Test
    void aPageThatIsGoneAndAServerThatIsNoneAreNamed() throws IOException {
        lie = "no x";
        var ran = verify();
        assertEquals(1, ran.code());
        assertTrue(ran.out().startsWith("missing         x.html\n"), ran.out());
        server.stop(0);
        var gone = verify();
        assertEquals(1, gone.code());
        assertTrue(gone.err().contains("cannot be read"), gone.err());
    }

    @Test
    void aServerThatShowsTheSiteItselfIsNoRelease() {
        try (var live = TestSite.in(made)) {
            var ran = TestSite.run(
                    "verify", live.url(), "--seen", folder.resolve("seen.tsv").toString());
            assertEquals(1, ran.code());
            assertTrue(ran.out().startsWith("no release      SHA256SUMS: there is none"), ran.out());
        }
        assertEquals(2, TestSite.run("verify", "https://").code());
        assertEquals(2, TestSite.run("verify", "https://a.example/?x").code());
    }
}
