import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanal.content.Slug;
import org.fanal.language.Language;
import org.fanal.language.Languages;
import org.fanal.page.LiveSite;
import org.fanal.page.Site;
import org.fanal.page.reading.SiteTexts;
import org.fanal.press.Address;
import org.fanal.press.Address.OfPage.Form;
import org.fanal.press.Press;
import org.fanal.translation.sync.source.Declared;
import org.fanal.view.Views;

/**
 * From a changed paragraph to the page a reader gets: the translations follow in memory, the next Site is made and swapped in, the
 * page is printed in Spanish. Every page was printed before, in every language, and the press keeps warm beside it.
 */
public final class PublishBench {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Language SPANISH = Languages.known("es").orElseThrow();

    /** People approve one thing after the other; by the next, the press has printed what the last one changed. */
    private static final long BETWEEN_APPROVALS_MILLIS = 1_000;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private PublishBench() {}

    /** Arguments: pages (1000), rounds (40), {@code cold} to leave out the printing of every page beforehand. */
    public static void main(String[] args) throws Exception {
        int pages = args.length > 0 ? Integer.parseInt(args[0]) : 1000;
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 40;
        boolean printsAll = !List.of(args).contains("cold");
        var texts = GeneratedTexts.of(Path.of("."), pages, TODAY);
        long start = System.nanoTime();
        var site = SiteTexts.read(texts, TODAY, Optional.empty());
        System.out.printf("full reading: %.1f s, %d problems%n", since(start) / 1e3, site.problems().size());
        var live = new LiveSite(site.site().orElseThrow());
        try (var press = new Press(live, new Views(Address.paths(), Optional.empty()))) {
            if (printsAll) {
                print(press, site.site().orElseThrow());
                press.keepWarm();
            }
            var times = new Times();
            for (int round = 0; round < rounds; round++) {
                var slug = new Slug("page-" + round * 37 % pages);
                var path = "content/" + slug + ".md";
                var text = site.texts().body(path).orElseThrow();
                var words = GeneratedTexts.SENTENCE.replace("paper", "paper, edition " + round + ",");
                long own = THREADS.getCurrentThreadCpuTime();
                long t0 = System.nanoTime();
                var change = site.change(
                        Map.of(path, Optional.of(text.replaceFirst("(?m)^You may keep this paper.*$", words))), Declared.NOTHING, TODAY);
                double changed = since(t0);
                live.swap(change.next().site().orElseThrow());
                double swapped = since(t0);
                var sheet = press.run().sheet(new Address.OfPage(SPANISH, slug, Form.PAGE));
                double printed = since(t0);
                if (change.changes().size() != 1 || !new String(sheet.plain(), StandardCharsets.UTF_8).contains(words)) {
                    throw new IllegalStateException("not published: " + change.changes());
                }
                times.add(changed, swapped - changed, printed - swapped, (THREADS.getCurrentThreadCpuTime() - own) / 1e6);
                site = change.next();
                Thread.sleep(BETWEEN_APPROVALS_MILLIS);
            }
            times.tell(pages, site.site().orElseThrow().languages().size());
        }
    }

    private static void print(Press press, Site site) {
        long start = System.nanoTime();
        for (var page : site.pages()) {
            site.languages().forEach(language -> press.run().sheet(new Address.OfPage(language, page.slug(), Form.PAGE)));
        }
        System.out.printf("printing all pages once: %.1f s%n", since(start) / 1e3);
    }

    private static double since(long nanos) {
        return (System.nanoTime() - nanos) / 1e6;
    }

    /** Milliseconds of each round, of its parts and of the whole. */
    private static final class Times {
        private final List<Double> changes = new ArrayList<>();
        private final List<Double> swaps = new ArrayList<>();
        private final List<Double> prints = new ArrayList<>();
        private final List<Double> cpus = new ArrayList<>();
        private final List<Double> all = new ArrayList<>();

        void add(double change, double swap, double print, double cpu) {
            cpus.add(cpu);
            changes.add(change);
            swaps.add(swap);
            prints.add(print);
            all.add(change + swap + print);
        }

        void tell(int pages, int languages) {
            System.out.printf(
                    "publish one page of %d x %d languages: min %.0f, median %.0f, max %.0f ms, the first %.0f ms (of %d)%n",
                    pages, languages, Collections.min(all), Bench.median(all), Collections.max(all), all.get(0), all.size());
            System.out.printf(
                    "medians: translations follow and next Site %.0f, swap %.0f, print %.0f ms; processor time of the publishing thread: min %.0f, median %.0f ms%n",
                    Bench.median(changes), Bench.median(swaps), Bench.median(prints), Collections.min(cpus), Bench.median(cpus));
        }
    }
}
