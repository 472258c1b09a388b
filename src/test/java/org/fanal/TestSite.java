package org.fanal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fanal.translation.po.PoEntry;
import org.fanal.translation.po.PoFile;
import org.fanal.translation.po.PoReader;
import org.fanal.translation.po.PoWriter;

/** A whole site in a folder: written as text, changed as its authors would, asked for pages over HTTP. */
public final class TestSite implements AutoCloseable {
    static final Path SHIPPED = Path.of(System.getProperty("fanal.basedir", "."));
    private static final Pattern FILE = Pattern.compile("(?m)^-- (\\S+) --\n");
    private static final HttpClient HTTP =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    private final Path folder;
    private Instant now = Instant.parse("2026-11-23T12:00:00Z");
    private Optional<Served> served = Optional.empty();

    private TestSite(Path folder) {
        this.folder = folder;
    }

    /** Files written one after the other, each below a line {@code -- content/name.md --}; the shipped words come with them. */
    public static TestSite of(Path folder, String files) {
        var site = new TestSite(folder);
        for (var language : List.of("es", "ar", "zh-Hans")) {
            site.copy("translations/" + language + "/ui.po");
        }
        site.files(files);
        return site;
    }

    /** A folder that has its files already. */
    public static TestSite in(Path folder) {
        return new TestSite(folder);
    }

    /** A copy of the shipped content and translations. */
    public static TestSite shipped(Path folder) {
        var site = new TestSite(folder);
        for (var top : List.of("content", "translations")) {
            try (Stream<Path> paths = Files.walk(SHIPPED.resolve(top))) {
                paths.filter(Files::isRegularFile)
                        .forEach(path -> site.copy(SHIPPED.relativize(path).toString()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return site;
    }

    public TestSite files(String files) {
        var matcher = FILE.matcher(files);
        var starts = new ArrayList<int[]>();
        var names = new ArrayList<String>();
        while (matcher.find()) {
            starts.add(new int[] {matcher.start(), matcher.end()});
            names.add(matcher.group(1));
        }
        for (int i = 0; i < names.size(); i++) {
            int end = i + 1 < names.size() ? starts.get(i + 1)[0] : files.length();
            write(names.get(i), files.substring(starts.get(i)[1], end));
        }
        return this;
    }

    public TestSite write(String file, String text) {
        try {
            var path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    public String read(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public TestSite delete(String file) {
        try {
            Files.delete(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** All its files as {@link #files} takes them; the folder is gone afterwards. */
    String taken() {
        var taken = new StringBuilder();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                if (Files.isRegularFile(path)) {
                    taken.append("-- ").append(folder.relativize(path)).append(" --\n");
                    taken.append(Files.readString(path));
                }
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return taken.toString();
    }

    /** Replaces a text that must be there. */
    public TestSite replace(String file, String from, String to) {
        var text = read(file);
        if (!text.contains(from)) {
            throw new AssertionError(file + " does not contain: " + from);
        }
        return write(file, text.replace(from, to));
    }

    /** Fills in a catalog as a translator with an editor would: drafts, fuzzy and by source text. */
    public TestSite translate(String language, String page, Map<String, String> texts) {
        var file = "translations/" + language + "/" + page + ".po";
        var po = po(file);
        var entries = new ArrayList<PoEntry>();
        for (var entry : po.entries()) {
            var text = texts.get(entry.id());
            entries.add(text == null || entry.obsolete() ? entry : draft(entry, text));
        }
        return write(file, PoWriter.write(new PoFile(po.headers(), po.headerComments(), entries)));
    }

    public PoFile po(String file) {
        return PoReader.read(read(file).getBytes(StandardCharsets.UTF_8), file).file();
    }

    private static PoEntry draft(PoEntry entry, String text) {
        return entry.withStrings(List.of(text)).marked(true);
    }

    /** Runs a command in this folder. */
    public Ran fanal(String... words) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--content", folder.resolve("content").toString()));
        all.addAll(List.of("--translations", folder.resolve("translations").toString()));
        int code = Main.run(all, Map.of(), surroundings(out, err));
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Runs a command that needs no folders of texts. */
    static Ran run(String... words) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var surroundings = new Surroundings(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Clock.systemUTC());
        int code = Main.run(List.of(words), Map.of(), surroundings);
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Runs a command that must succeed. */
    public TestSite must(String... words) {
        var ran = fanal(words);
        if (ran.code() != 0) {
            throw new AssertionError(List.of(words) + " ended with " + ran);
        }
        return this;
    }

    public record Ran(int code, String out, String err) {}

    /** Time passes. */
    public TestSite on(String day) {
        now = Instant.parse(day + "T12:00:00Z");
        return this;
    }

    private Surroundings surroundings(ByteArrayOutputStream out, ByteArrayOutputStream err) {
        return new Surroundings(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                new Clock() {
                    @Override
                    public ZoneOffset getZone() {
                        return ZoneOffset.UTC;
                    }

                    @Override
                    public Clock withZone(java.time.ZoneId zone) {
                        return this;
                    }

                    @Override
                    public Instant instant() {
                        return now;
                    }
                });
    }

    /** Starts serving from files ({@code --dev}: what is saved shows at the next request), unless it already does. */
    public TestSite serve(String... more) {
        if (served.isEmpty()) {
            var words = new ArrayList<>(List.of("serve", "--mirror", "--dev", "--port", "0"));
            words.addAll(List.of("--content", folder.resolve("content").toString()));
            words.addAll(
                    List.of("--translations", folder.resolve("translations").toString()));
            words.addAll(List.of(more));
            var arguments = org.fanal.arguments.Arguments.parse(words);
            var surroundings = surroundings(new ByteArrayOutputStream(), new ByteArrayOutputStream());
            served = new ServeCommand(Settings.of(arguments, Map.of()), surroundings).start(arguments);
            if (served.isEmpty()) {
                throw new AssertionError("the site does not start");
            }
        }
        return this;
    }

    /** Starts serving with a record in this folder, and its desk. */
    TestSite serveWithDesk(Path data) {
        var words = new ArrayList<>(List.of("serve", "--port", "0", "--data", data.toString()));
        words.addAll(List.of("--content", folder.resolve("content").toString()));
        words.addAll(List.of("--translations", folder.resolve("translations").toString()));
        var arguments = org.fanal.arguments.Arguments.parse(words);
        var surroundings = surroundings(new ByteArrayOutputStream(), new ByteArrayOutputStream());
        served = new ServeCommand(Settings.of(arguments, Map.of()), surroundings).start(arguments);
        if (served.isEmpty()) {
            throw new AssertionError("the site does not start");
        }
        return this;
    }

    /** The address of the running site, without a trailing slash. */
    public String url() {
        serve();
        return "http://localhost:" + served.orElseThrow().port();
    }

    /** A page as a reader gets it. */
    public String get(String path) {
        return ask(path).body();
    }

    public HttpResponse<String> ask(String path, String... headers) {
        try {
            var request = HttpRequest.newBuilder(URI.create(url() + path));
            if (headers.length > 0) {
                request.headers(headers);
            }
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void copy(String file) {
        try {
            var to = folder.resolve(file);
            Files.createDirectories(to.getParent());
            Files.copy(SHIPPED.resolve(file), to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        served.ifPresent(Served::stop);
    }
}
