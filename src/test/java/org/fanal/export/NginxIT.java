package org.fanal.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fanal.press.Paper;
import org.fanal.press.Press;
import org.fanal.press.Sheet;
import org.fanal.press.Shipped;
import org.fanal.release.check.Check;
import org.fanal.release.check.Seen;
import org.fanal.release.check.WebCopy;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mirror on nginx, set up as the README says, gives what our own server gives. */
class NginxIT {
    private static final Path NGINX = Path.of("/usr/sbin/nginx");
    private static final Path README = Path.of(System.getProperty("fanal.basedir", "."), "README.md");
    private static final Pattern MIRROR = Pattern.compile("(?s)```nginx\n# /etc/nginx/conf.d/mirror.conf\n(.*?)```");
    private static final String AROUND = """
            daemon off;
            master_process off;
            pid %1$s/pid;
            error_log /dev/null emerg;
            events {}
            http {
                include /etc/nginx/mime.types;
                client_body_temp_path %1$s/body;
                proxy_temp_path %1$s/proxy;
                fastcgi_temp_path %1$s/fastcgi;
                uwsgi_temp_path %1$s/uwsgi;
                scgi_temp_path %1$s/scgi;
            %2$s
            }
            """;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void nginxServesTheExportByteForByte(@TempDir Path folder) throws Exception {
        if (!Files.isExecutable(NGINX)) {
            var missing = "NginxIT needs nginx at " + NGINX + "; it is not there";
            System.err.println("SKIPPED: " + missing);
            if ("required".equals(System.getProperty("tools"))) {
                fail(missing);
            }
            Assumptions.abort(missing);
        }
        try (var press = Shipped.press()) {
            assertEquals(
                    Optional.empty(),
                    new Export(press).write(folder.resolve("out")).refusal());
            int port = freePort();
            var conf = Files.writeString(folder.resolve("nginx.conf"), setup(folder, port));
            var nginx = new ProcessBuilder(NGINX.toString(), "-p", folder.toString(), "-c", conf.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("nginx.out").toFile())
                    .start();
            try {
                awaitOpen(port, nginx, folder.resolve("nginx.out"));
                var address = URI.create("http://127.0.0.1:" + port + "/");
                compare(press, address);
                var seen = Seen.in(folder.resolve("seen.tsv"));
                var verdict = new Check(new WebCopy(address), Optional.empty(), seen).carryOut();
                assertEquals(List.of(), verdict.faults());
            } finally {
                nginx.destroy();
                nginx.waitFor();
            }
        }
    }

    /** The README's own lines, but for where they listen and where the files are. */
    private static String setup(Path folder, int port) throws IOException {
        var mirror = MIRROR.matcher(Files.readString(README));
        assertTrue(mirror.find());
        var lines = mirror.group(1)
                .replace("listen 80;", "listen 127.0.0.1:" + port + ";")
                .replace("root /srv/site;", "root " + folder.resolve("out") + ";");
        return AROUND.formatted(folder, lines);
    }

    /** Who may frame a page, read it and load it is the same as on our own server. */
    private static void sameDoors(Paper paper, HttpHeaders headers, String path) {
        boolean framed = paper == Paper.EMBED;
        assertEquals(framed ? Optional.empty() : Optional.of("DENY"), headers.firstValue("X-Frame-Options"), path);
        var ancestors = "frame-ancestors " + (framed ? "https: http://localhost:*; sandbox" : "'none'");
        assertTrue(headers.firstValue("Content-Security-Policy").orElse("").contains(ancestors), path);
        boolean read = paper.isForOtherSites() && !framed;
        assertEquals(
                read ? Optional.of("*") : Optional.empty(), headers.firstValue("Access-Control-Allow-Origin"), path);
        var loaders = paper.isForOtherSites() ? "cross-origin" : "same-origin";
        assertEquals(Optional.of(loaders), headers.firstValue("Cross-Origin-Resource-Policy"), path);
    }

    private void compare(Press press, URI nginx) throws IOException, InterruptedException {
        var run = press.run();
        for (var address : run.addresses()) {
            var sheet = run.sheet(address);
            var plain = get(nginx.resolve(address.path()), "identity");
            var packed = get(nginx.resolve(address.path()), "gzip");

            assertEquals(200, plain.statusCode(), address.path());
            assertArrayEquals(sheet.plain(), plain.body(), address.path());
            assertArrayEquals(sheet.gzip(), packed.body(), address.path());
            assertEquals(Optional.of("gzip"), packed.headers().firstValue("Content-Encoding"), address.path());
            assertEquals(Optional.of(sheet.paper().type()), packed.headers().firstValue("Content-Type"));
            sameDoors(sheet.paper(), plain.headers(), address.path());
        }
        var detour = get(nginx.resolve("/embed/%2e%2e/es/at-my-door"), "identity");
        sameDoors(Paper.HTML, detour.headers(), "a page under an address that looks like an embed's");
        same(404, run.notFound(), get(nginx.resolve("/es/nowhere"), "identity"));
        same(200, run.front(), get(nginx.resolve("/"), "identity"));
        assertEquals(
                Optional.of("/en/"), get(nginx.resolve("/en"), "gzip").headers().firstValue("Location"));
    }

    private static void same(int status, Sheet sheet, HttpResponse<byte[]> answer) {
        assertEquals(status, answer.statusCode());
        assertArrayEquals(sheet.plain(), answer.body());
    }

    private HttpResponse<byte[]> get(URI uri, String coding) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(uri).header("Accept-Encoding", coding).build();
        return client.send(request, BodyHandlers.ofByteArray());
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void awaitOpen(int port, Process nginx, Path output) throws IOException, InterruptedException {
        for (int tries = 0; tries < 400; tries++) {
            assertTrue(nginx.isAlive(), Files.readString(output));
            try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                assertTrue(socket.isConnected());
                return;
            } catch (IOException e) {
                Thread.sleep(25);
            }
        }
        fail("nginx does not listen: " + Files.readString(output));
    }
}
