package org.fanal.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** "We keep no list of visitors": a robot leaves marks wherever a reader could, and then they are searched for. */
class ReaderPrivacyIT {
    private static final String MARK = "Qz7TraceOfAReader4Kx";
    private static final String PLANTED = "Wv3PlantedOnPurpose9Jd";
    private static final String SOURCE = "127.93.57.181";
    private static final List<String> ROUTES = List.of(
            "/",
            "/en/",
            "/es",
            "/es/encounters",
            "/es/at-my-door",
            "/es/at-my-door.txt",
            "/es/at-my-door.md",
            "/es+en/at-my-door",
            "/es/at-the-door",
            "/x",
            "/sitemap.xml",
            "/robots.txt",
            "/.well-known/security.txt",
            "/healthz",
            "/readyz",
            "/es/search",
            "/es/release",
            "/es/broken",
            "/es/" + MARK,
            "/" + MARK + "/" + MARK,
            "/healthz/" + MARK,
            "/es/%2f" + MARK,
            "/es/%zz" + MARK);
    private static final List<String> METHODS = List.of("GET", "HEAD", "POST", "OPTIONS", "TRACE", MARK);

    @TempDir
    private Path folder;

    private Process process;
    private Path temp;
    private Path output;
    private int port;

    @BeforeEach
    void startAProcess() throws Exception {
        temp = Files.createDirectory(folder.resolve("temp"));
        output = Files.createDirectory(folder.resolve("output"));
        var log = output.resolve("out.log");
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:-UsePerfData",
                        "-Djava.io.tmpdir=" + temp,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.fanal.web.PrivateServer",
                        folder.resolve("site").toString(),
                        PLANTED)
                .directory(Files.createDirectory(folder.resolve("home")).toFile())
                .redirectOutput(log.toFile())
                .redirectError(output.resolve("err.log").toFile())
                .start();
        var line = Pattern.compile("listening on port (\\d+)");
        for (int tries = 0; port == 0; tries++) {
            assertTrue(tries < 600 && process.isAlive(), Files.readString(output.resolve("err.log")));
            var said = line.matcher(Files.readString(log));
            port = said.find() ? Integer.parseInt(said.group(1)) : 0;
            Thread.sleep(50);
        }
    }

    @AfterEach
    void end() {
        process.destroyForcibly();
    }

    @Test
    void noTraceOfAReaderStaysInMemoryOrOnDisk() throws Exception {
        var statuses = leaveMarks();
        assertEquals(
                Set.of(200, 301, 302, 304, 400, 404, 405, 413, 414, 431, 500, 505), statuses, "every kind of answer");
        for (int i = 0; i < 1_000; i++) {
            say("GET /en/at-my-door HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", "127.0.0.1");
        }
        var dump = dump();

        var planted = String.join("\n", new Search(PLANTED).in(dump));
        for (var spelling : List.of("plain", "UTF-16LE", "base64 2")) {
            assertTrue(
                    planted.contains(spelling + " in "), "the search finds what was planted in memory as " + spelling);
        }
        assertEquals(1, new Search(PLANTED).inAll(temp).size(), "… in temporary files");
        assertEquals(2, new Search(PLANTED).inAll(output).size(), "… in the output");
        for (var mark : List.of(MARK, SOURCE)) {
            assertEquals(List.of(), new Search(mark).inAll(folder), "in memory or on disk");
        }
        assertEquals(List.of(), unexpectedFiles());
    }

    private Set<Integer> leaveMarks() throws IOException {
        Set<Integer> statuses = new TreeSet<>();
        var marked =
                "Host: localhost\r\nUser-Agent: " + MARK + "\r\nReferer: https://" + MARK + "/\r\nX-Forwarded-For: "
                        + MARK + "\r\nForwarded: for=" + MARK + "\r\nAccept-Language: " + MARK
                        + "\r\nCookie: JSESSIONID=" + MARK
                        + "; a=" + MARK + "\r\nAuthorization: Basic " + MARK + "\r\n" + MARK + ": " + MARK + "\r\n";
        for (var route : ROUTES) {
            for (var method : METHODS) {
                for (var more : List.of("", "If-None-Match: \"" + MARK + "\", *\r\n", "Accept-Encoding: gzip\r\n")) {
                    var head = method + " " + route + "?q=" + MARK + "&" + MARK + " HTTP/1.1\r\n" + marked + more;
                    statuses.add(say(head + "Connection: close\r\n\r\n", SOURCE));
                }
            }
            statuses.add(say(
                    "POST " + route + " HTTP/1.1\r\n" + marked + "Content-Length: " + MARK.length() + "\r\n\r\n" + MARK,
                    SOURCE));
            statuses.add(say(
                    "GET " + route + " HTTP/1.1\r\n" + marked + "Content-Length: " + MARK.length() + "\r\n\r\n" + MARK,
                    SOURCE));
        }
        statuses.add(say("GET /" + MARK.repeat(500) + " HTTP/1.1\r\n" + marked + "\r\n", SOURCE));
        statuses.add(say("GET /es/ HTTP/1.1\r\n" + marked + "X: " + MARK.repeat(500) + "\r\n\r\n", SOURCE));
        statuses.add(say("GET http://" + MARK + "/es/ HTTP/1.1\r\nConnection: close\r\n" + marked + "\r\n", SOURCE));
        statuses.add(say("GET /es/ HTTP/9.9\r\n" + marked + "\r\n", SOURCE));
        statuses.add(say(MARK + "\r\n\r\n", SOURCE));
        return statuses;
    }

    private int say(String bytes, String source) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port, InetAddress.getByName(source), 0)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            return Integer.parseInt(answer.substring(9, 12));
        }
    }

    private Path dump() throws Exception {
        var dump = Files.createDirectory(folder.resolve("dump")).resolve("heap.hprof");
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var done = new ProcessBuilder(jcmd, String.valueOf(process.pid()), "GC.heap_dump", dump.toString())
                .redirectErrorStream(true)
                .start();
        assertTrue(done.waitFor(60, TimeUnit.SECONDS));
        assertTrue(Files.exists(dump), new String(done.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        return dump;
    }

    /** Files that are neither the texts we wrote, nor planted, nor the unpacked native encoder. */
    private List<String> unexpectedFiles() throws IOException {
        List<String> names = new ArrayList<>();
        try (var files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .forEach(names::add);
        }
        names.removeIf(name -> name.matches("site/.*|output/(out|err)\\.log|dump/heap\\.hprof|temp/planted\\d+\\.txt"
                + "|temp/com_aayushatharva_brotli4j_\\w+/\\w+\\.so"));
        return names;
    }
}
