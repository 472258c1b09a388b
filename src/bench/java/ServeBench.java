import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Requests per second: nginx (gzip_static, the exported files) against Fanal, the same bytes, one after the other in short turns.
 * Needs nginx and wrk. Loopback only.
 */
public final class ServeBench {
    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
    private static final Pattern P99 = Pattern.compile("99%\\s+([0-9.]+)(us|ms|s)");
    private static final String NGINX =
            """
            worker_processes 2;
            daemon off;
            pid %1$s/nginx.pid;
            error_log /dev/null;
            events { worker_connections 1024; }
            http {
              access_log off;
              sendfile on;
              tcp_nopush on;
              keepalive_requests 100000000;
              open_file_cache max=1000 inactive=60s;
              client_body_temp_path %1$s/b; proxy_temp_path %1$s/p; fastcgi_temp_path %1$s/f; uwsgi_temp_path %1$s/u; scgi_temp_path %1$s/s;
              types { text/html html; }
              charset utf-8;
              server {
                listen 127.0.0.1:%2$d;
                root %1$s/out;
                gzip_static on;
                location / { try_files $uri $uri.html =404; }
              }
            }
            """;

    private ServeBench() {}

    /** Arguments: rounds (5), seconds per turn (5). */
    public static void main(String[] args) throws Exception {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 5;
        int seconds = args.length > 1 ? Integer.parseInt(args[1]) : 5;
        var work = Files.createTempDirectory("fanal-serve-bench");
        Files.setPosixFilePermissions(work, PosixFilePermissions.fromString("rwxr-xr-x")); // nginx's workers are not us
        Bench.run(Path.of("."), Bench.fanal("export", work.resolve("out").toString()).toArray(String[]::new));
        Files.writeString(work.resolve("nginx.conf"), NGINX.formatted(work, 18_081));
        var nginx = Bench.start(work, work.resolve("nginx.log"), List.of("nginx", "-p", work.toString(), "-c", work.resolve("nginx.conf").toString()));
        var fanal = Bench.start(Path.of("."), work.resolve("fanal.log"), Bench.fanal("serve", "--mirror", "--port", "18082"));
        try {
            Bench.untilAnswer("http://127.0.0.1:18081/en/at-my-door", System.nanoTime());
            Bench.untilAnswer("http://localhost:18082/en/at-my-door", System.nanoTime());
            var turn = new Turn(work, seconds);
            turn.wrk("http://localhost:18082/en/at-my-door", 32, Map.of("Accept-Encoding", "gzip"));
            for (int connections : new int[] {4, 32}) {
                compare(turn, rounds, connections, "200", Map.of("Accept-Encoding", "gzip"), Map.of("Accept-Encoding", "gzip"));
                compare(turn, rounds, connections, "304", notModified("http://127.0.0.1:18081"), notModified("http://localhost:18082"));
            }
        } finally {
            fanal.destroy();
            nginx.destroy();
            fanal.waitFor();
            nginx.waitFor();
            Bench.delete(work);
        }
    }

    private static Map<String, String> notModified(String host) throws Exception {
        var request = java.net.http.HttpRequest.newBuilder(java.net.URI.create(host + "/en/at-my-door")).header("Accept-Encoding", "gzip").build();
        var answer = java.net.http.HttpClient.newHttpClient().send(request, java.net.http.HttpResponse.BodyHandlers.discarding());
        var headers = new TreeMap<String, String>(Map.of("Accept-Encoding", "gzip"));
        headers.put("If-None-Match", answer.headers().firstValue("ETag").orElseThrow());
        return headers;
    }

    private static void compare(Turn turn, int rounds, int connections, String status, Map<String, String> toNginx, Map<String, String> toFanal)
            throws Exception {
        List<Double> ratios = new ArrayList<>();
        List<Double> tails = new ArrayList<>();
        List<Double> rates = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            var theirs = turn.wrk("http://127.0.0.1:18081/en/at-my-door", connections, toNginx);
            var ours = turn.wrk("http://localhost:18082/en/at-my-door", connections, toFanal);
            rates.add(ours.rate());
            ratios.add(ours.rate() / theirs.rate());
            tails.add(ours.p99() / theirs.p99());
        }
        System.out.printf(
                "%s at %2d connections: fanal/nginx requests/s %.2f (%.0f/s), p99 %.2f (medians of %d)%n",
                status, connections, Bench.median(ratios), Bench.median(rates), Bench.median(tails), rounds);
    }

    private record Result(double rate, double p99) {}

    private record Turn(Path work, int seconds) {
        Result wrk(String url, int connections, Map<String, String> headers) throws Exception {
            var command = new ArrayList<>(List.of("wrk", "-t", "1", "-c", "" + connections, "-d", seconds + "s", "--latency"));
            headers.forEach((name, value) -> command.addAll(List.of("-H", name + ": " + value)));
            command.add(url);
            var printed = Bench.run(work, command.toArray(String[]::new));
            if (printed.contains("Non-2xx")) {
                throw new IllegalStateException(printed);
            }
            var rate = RATE.matcher(printed);
            var p99 = P99.matcher(printed);
            if (!rate.find() || !p99.find()) {
                throw new IllegalStateException(printed);
            }
            double unit = p99.group(2).equals("us") ? 1e-6 : p99.group(2).equals("ms") ? 1e-3 : 1;
            return new Result(Double.parseDouble(rate.group(1)), Double.parseDouble(p99.group(1)) * unit);
        }
    }
}
