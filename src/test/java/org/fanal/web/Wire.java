package org.fanal.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** Talks to a server byte by byte, so that a test can say what no client library would. */
record Wire(int port) {
    /** A whole answer. */
    record Answer(int status, List<String> lines, byte[] body) {
        /** The value of the only header of this name. */
        Optional<String> header(String name) {
            var values = lines.stream()
                    .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .toList();
            if (values.size() > 1) {
                throw new AssertionError(name + " came more than once: " + values);
            }
            return values.stream().findFirst();
        }

        /** The body as text, unpacked when it is gzip. */
        String text() {
            try {
                boolean isPacked =
                        header("Content-Encoding").filter("gzip"::equals).isPresent();
                var plain = isPacked ? new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes() : body;
                return new String(plain, StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }

        /** The length of the status line and all headers in bytes. */
        int headLength() {
            return lines.stream().mapToInt(line -> line.length() + 2).sum() + 2;
        }
    }

    Answer get(String path, String... headers) throws IOException {
        return ask("GET", path, headers);
    }

    Answer ask(String method, String path, String... headers) throws IOException {
        var request = new StringBuilder(method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n");
        for (var header : headers) {
            request.append(header).append("\r\n");
        }
        return say(request + "\r\n");
    }

    /** Sends exactly this and reads to the end. */
    Answer say(String bytes) throws IOException {
        try (var socket = open()) {
            socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return read(socket.getInputStream().readAllBytes());
        }
    }

    Socket open() throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(20_000);
        return socket;
    }

    private static Answer read(byte[] bytes) {
        var all = new String(bytes, StandardCharsets.ISO_8859_1);
        int end = all.indexOf("\r\n\r\n");
        if (end < 0) {
            throw new AssertionError("no answer but: " + all);
        }
        List<String> lines = new ArrayList<>(List.of(all.substring(0, end).split("\r\n")));
        int status = Integer.parseInt(lines.get(0).substring(9, 12));
        return new Answer(status, lines, all.substring(end + 4).getBytes(StandardCharsets.ISO_8859_1));
    }
}
