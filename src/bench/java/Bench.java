import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What the benchmarks share: running programs to their end, waiting for a server, medians. */
final class Bench {
    static final Path JAR = Path.of("target", "fanal.jar").toAbsolutePath();

    private Bench() {}

    static Process start(Path folder, Path log, List<String> command) throws IOException {
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    /** Runs a program and returns what it printed; a program that fails ends the benchmark. */
    static String run(Path folder, String... command) throws IOException, InterruptedException {
        var log = Files.createTempFile("bench", ".log");
        var process = start(folder, log, List.of(command));
        if (!process.waitFor(10, TimeUnit.MINUTES) || process.exitValue() != 0) {
            throw new IllegalStateException(Arrays.toString(command) + "\n" + Files.readString(log));
        }
        var printed = Files.readString(log);
        Files.delete(log);
        return printed;
    }

    /** Wall-clock seconds of a program run to its end. */
    static double seconds(Path folder, String... command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        run(folder, command);
        return (System.nanoTime() - start) / 1e9;
    }

    static List<String> fanal(String... words) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-jar",
                JAR.toString()));
        command.addAll(List.of(words));
        return command;
    }

    /** Asks until there is an answer, at most 60 seconds; returns the seconds it took. */
    static double untilAnswer(String url, long startNanos) throws InterruptedException {
        var client = HttpClient.newHttpClient();
        var request = HttpRequest.newBuilder(URI.create(url)).build();
        while (System.nanoTime() - startNanos < 60e9) {
            try {
                if (client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return (System.nanoTime() - startNanos) / 1e9;
                }
            } catch (IOException e) {
                Thread.sleep(5);
            }
        }
        throw new IllegalStateException("no answer from " + url);
    }

    static double median(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var paths = Files.walk(folder)) {
            for (var path : paths.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
