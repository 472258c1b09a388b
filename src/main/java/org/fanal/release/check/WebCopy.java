package org.fanal.release.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.fanal.release.Manifest;
import org.fanal.release.PackedForm;

/** A copy on a web server, asked as browsers ask: by the addresses of pages, and for each of their packed forms. */
public final class WebCopy implements Copy {
    private static final int LARGEST = 64 * 1024 * 1024;
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String PLAIN = "identity";
    private static final String FIRST_PAGE = "index.html";

    private final URI address;
    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(PATIENCE)
            .build();

    /** @param address of the copy's first page, ending with a slash */
    public WebCopy(URI address) {
        this.address = address;
    }

    @Override
    public Optional<byte[]> small(String name) {
        var answer = ask(name, PLAIN);
        return answer.status() == OK ? Optional.of(answer.body()) : Optional.empty();
    }

    @Override
    public Finding look(Manifest manifest, String name) {
        if (manifest.isPacked(name)) {
            return Finding.RIGHT; // looked at beside the file it is a form of
        }
        var packed = PackedForm.all().stream()
                .filter(form -> manifest.sums().containsKey(name + form.ending()))
                .map(PackedForm::coding);
        return Stream.concat(Stream.of(PLAIN), packed)
                .map(coding -> finding(manifest, name, ask(path(name), coding)))
                .filter(finding -> finding != Finding.RIGHT)
                .findFirst()
                .orElse(Finding.RIGHT);
    }

    private static Finding finding(Manifest manifest, String name, Answered answer) {
        if (answer.status() == NOT_FOUND) {
            return Finding.MISSING;
        }
        boolean right = answer.status() == OK && isRight(manifest, name, answer);
        return right ? Finding.RIGHT : Finding.CHANGED;
    }

    private static boolean isRight(Manifest manifest, String name, Answered answer) {
        return switch (answer.coding()) {
            case PLAIN -> isRight(manifest, name, answer.body());
            case "gzip" ->
                isRight(manifest, name + ".gz", answer.body()) || isRight(manifest, name, unpacked(answer.body()));
            case "br" -> isRight(manifest, name + ".br", answer.body());
            default -> false;
        };
    }

    private static boolean isRight(Manifest manifest, String name, byte[] body) {
        return Manifest.sum(body).equals(manifest.sums().get(name));
    }

    /** What a host packed itself. */
    private static byte[] unpacked(byte[] packed) {
        try (var plain = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return plain.readNBytes(LARGEST);
        } catch (IOException e) {
            return new byte[0];
        }
    }

    /** The address under which readers get a file. */
    private static String path(String name) {
        if (name.equals("404.html") || name.startsWith("offline/")) {
            return name;
        }
        if (name.equals(FIRST_PAGE) || name.endsWith("/" + FIRST_PAGE)) {
            return name.substring(0, name.length() - FIRST_PAGE.length());
        }
        return name.endsWith(".html") ? name.substring(0, name.length() - ".html".length()) : name;
    }

    @Override
    public Optional<Set<String>> names() {
        return Optional.empty();
    }

    @Override
    public String place() {
        return address.toString();
    }

    @SuppressWarnings("ArrayRecordComponent") // read once, never compared
    private record Answered(int status, String coding, byte[] body) {}

    private Answered ask(String path, String coding) {
        var request = HttpRequest.newBuilder(address.resolve(path))
                .timeout(PATIENCE)
                .header("Accept-Encoding", coding)
                .build();
        try {
            HttpResponse<InputStream> answer = client.send(request, BodyHandlers.ofInputStream());
            try (var body = answer.body()) {
                return new Answered(
                        answer.statusCode(),
                        answer.headers().firstValue("Content-Encoding").orElse(PLAIN),
                        body.readNBytes(LARGEST));
            }
        } catch (IOException e) {
            throw new Unreadable(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
