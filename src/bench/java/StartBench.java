import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Time from the start of the process to the first complete page, and memory then; the peer is a JVM that does nothing. */
public final class StartBench {
    private StartBench() {}

    /** Arguments: rounds (7). */
    public static void main(String[] args) throws Exception {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 7;
        var work = Files.createTempDirectory("fanal-start-bench");
        Files.writeString(work.resolve("Nothing.java"), "public class Nothing { public static void main(String[] a) {} }");
        Bench.run(work, "javac", "Nothing.java");
        List<Double> ours = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        List<Double> resident = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            double nothing = Bench.seconds(work, "java", "-cp", work.toString(), "Nothing");
            long start = System.nanoTime();
            var fanal = Bench.start(Path.of("."), work.resolve("fanal.log"), Bench.fanal("serve", "--mirror", "--port", "18083"));
            try {
                ours.add(Bench.untilAnswer("http://localhost:18083/es/at-my-door", start));
                ratios.add(ours.get(ours.size() - 1) / nothing);
                Thread.sleep(5_000);
                resident.add(residentMegabytes(fanal.pid()));
            } finally {
                fanal.destroy();
                fanal.waitFor();
            }
        }
        System.out.printf(
                "first answer %.2f s after start, %.1f x an empty JVM; resident %.0f MB five seconds later (medians of %d)%n",
                Bench.median(ours), Bench.median(ratios), Bench.median(resident), rounds);
        Bench.delete(work);
    }

    private static double residentMegabytes(long pid) throws Exception {
        for (var line : Files.readAllLines(Path.of("/proc/" + pid + "/status"))) {
            if (line.startsWith("VmRSS:")) {
                return Double.parseDouble(line.replaceAll("\\D", "")) / 1024;
            }
        }
        throw new IllegalStateException("no VmRSS");
    }
}
