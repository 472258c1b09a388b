import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.fanal.content.reading.ContentFolder;
import org.fanal.page.reading.SiteFolders;
import org.fanal.search.Search;
import org.fanal.translation.reading.TranslationFolder;

/**
 * Search over HTTP in generated pages, 25 passages each: how long the first question takes, for which the index is made, as a
 * share of a full build; then how long answers take, found, printed, packed and sent, in turn with a finished page; and how
 * long the processor needs to find one.
 */
public final class SearchBench {
    private static final int PORT = 8097;

    private final Random random = new Random(20_261_123);
    private final HttpClient client = HttpClient.newHttpClient();
    private final List<String> words = new ArrayList<>();

    private SearchBench() {}

    /** Arguments: pages (400), questions (10000). */
    public static void main(String[] args) throws Exception {
        int pages = args.length > 0 ? Integer.parseInt(args[0]) : 400;
        int questions = args.length > 1 ? Integer.parseInt(args[1]) : 10_000;
        new SearchBench().run(pages, questions);
    }

    private void run(int pages, int questions) throws Exception {
        var work = Files.createTempDirectory("fanal-search-bench");
        var site = work.resolve("fanal");
        GeneratedSite.write(Path.of("content"), site, work.resolve("hugo"), pages);
        collect(site.resolve("content"));
        double build = Bench.seconds(site, Bench.fanal("export", work.resolve("out").toString()).toArray(String[]::new));
        var server = Bench.start(
                site, work.resolve("log"), Bench.fanal("serve", "--mirror", "--port", String.valueOf(PORT)));
        try {
            Bench.untilAnswer("http://localhost:" + PORT + "/readyz", System.nanoTime());
            double first = ask() / 1e9;
            System.out.printf(
                    "%d pages, %d passages: first question %.2f s, %.0f %% of a full build (%.2f s)%n",
                    pages, pages * 25, first, 100 * first / build, build);
            for (int i = 0; i < questions / 4; i++) {
                ask();
            }
            var answers = new ArrayList<Long>();
            var ready = new ArrayList<Long>();
            for (int i = 0; i < questions; i++) {
                answers.add(ask());
                ready.add(get("/en/page-0"));
            }
            tell(questions + " questions over HTTP, one after another", answers);
            tell("a finished page in turn with them", ready);
        } finally {
            server.destroy();
            server.waitFor();
        }
        tell("CPU to find one answer", inThisProcess(site, questions));
        Bench.delete(work);
    }

    /** What this machine's other work cannot lengthen: the processor's time for finding alone. */
    private List<Long> inThisProcess(Path site, int questions) {
        var folders =
                new SiteFolders(new ContentFolder(site.resolve("content")), new TranslationFolder(site.resolve("translations")));
        var live = folders.read(LocalDate.of(2026, 11, 23), Optional.empty()).site().orElseThrow();
        var source = live.settings().source();
        var search = new Search();
        for (int i = 0; i < questions / 4; i++) {
            search.find(live, source, question());
        }
        var clock = ManagementFactory.getThreadMXBean();
        var times = new ArrayList<Long>();
        for (int i = 0; i < questions; i++) {
            var question = question();
            long start = clock.getCurrentThreadCpuTime();
            search.find(live, source, question);
            times.add(clock.getCurrentThreadCpuTime() - start);
        }
        return times;
    }

    private static void tell(String what, List<Long> times) {
        Collections.sort(times);
        int count = times.size();
        System.out.printf(
                "%s: median %.2f ms, p99 %.2f ms%n", what, times.get(count / 2) / 1e6, times.get(count * 99 / 100) / 1e6);
    }

    private void collect(Path content) throws IOException {
        for (int i = 0; i < 50; i++) {
            var text = Files.readString(content.resolve("page-" + i + ".md"));
            Arrays.stream(text.substring(text.lastIndexOf("---")).split("[^A-Za-z]+"))
                    .filter(word -> word.length() > 2)
                    .forEach(words::add);
        }
    }

    private long ask() throws IOException, InterruptedException {
        return get("/en/search?q=" + URLEncoder.encode(question(), StandardCharsets.UTF_8));
    }

    private long get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + PORT + path))
                .header("Accept-Encoding", "gzip")
                .build();
        long start = System.nanoTime();
        var answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        long took = System.nanoTime() - start;
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("status " + answer.statusCode());
        }
        return took;
    }

    /** One to five words; in every fifth question one is mistyped. */
    private String question() {
        var question = new StringBuilder();
        int count = 1 + random.nextInt(5);
        for (int i = 0; i < count; i++) {
            var word = words.get(random.nextInt(words.size()));
            boolean mistyped = i == 0 && random.nextInt(5) == 0;
            question.append(mistyped ? word.charAt(0) + "x" + word.substring(1) : word).append(' ');
        }
        return question.toString();
    }
}
