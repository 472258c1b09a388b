import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Full build of generated pages: {@code fanal export} against {@code hugo}, whole processes in turn, same Markdown, same frame. */
public final class BuildBench {
    private BuildBench() {}

    /** Arguments: pages (1000), rounds (5). */
    public static void main(String[] args) throws Exception {
        int pages = args.length > 0 ? Integer.parseInt(args[0]) : 1000;
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 5;
        var work = Files.createTempDirectory("fanal-build-bench");
        var fanal = work.resolve("fanal");
        var hugo = work.resolve("hugo");
        GeneratedSite.write(Path.of("content"), fanal, hugo, pages);
        export(fanal, work.resolve("out"));
        GeneratedSite.frame(hugo, Files.readString(work.resolve("out/en/page-0.html")));
        List<Double> ratios = new ArrayList<>();
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            Bench.delete(work.resolve("out"));
            Bench.delete(hugo.resolve("public"));
            double hugoSeconds = Bench.seconds(hugo, "hugo", "--quiet");
            double fanalSeconds = export(fanal, work.resolve("out"));
            ours.add(fanalSeconds);
            theirs.add(hugoSeconds);
            ratios.add(fanalSeconds / hugoSeconds);
        }
        System.out.printf(
                "%d pages, cold process: fanal export %.2f s, hugo %.2f s, time ratio fanal/hugo %.2f (median of %d)%n",
                pages, Bench.median(ours), Bench.median(theirs), Bench.median(ratios), rounds);
        System.out.println("fanal export also writes .txt, .md, gzip and brotli of every page; hugo writes HTML only");
        Bench.delete(work);
    }

    private static double export(Path site, Path out) throws Exception {
        return Bench.seconds(site, Bench.fanal("export", out.toString()).toArray(String[]::new));
    }
}
