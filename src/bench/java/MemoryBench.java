import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.fanal.content.Slug;
import org.fanal.translation.memory.Remembered;
import org.fanal.translation.memory.TranslationMemory;

/** How long a translation memory of 20,000 texts takes to answer: {@code java -cp … MemoryBench}. */
final class MemoryBench {
    private static final int TEXTS = 20_000;
    private static final int QUESTIONS = 2_000;

    private MemoryBench() {}

    public static void main(String[] args) {
        var random = new Random(1);
        var words = words(random);
        List<Remembered> all = new ArrayList<>();
        for (int i = 0; i < TEXTS; i++) {
            all.add(new Remembered(sentence(words, random), "text " + i, new Slug("page"), false));
        }
        var memory = TranslationMemory.of(all);
        var micros = new long[QUESTIONS];
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < QUESTIONS; i++) {
                var source = all.get(random.nextInt(TEXTS)).source().replaceFirst("\\w+ ", "other ");
                long start = System.nanoTime();
                memory.suggest(source);
                micros[i] = (System.nanoTime() - start) / 1_000;
            }
        }
        Arrays.sort(micros);
        System.out.printf(
                "%d texts: median %.1f ms, p99 %.1f ms, slowest %.1f ms%n",
                memory.size(),
                micros[QUESTIONS / 2] / 1e3,
                micros[QUESTIONS * 99 / 100] / 1e3,
                micros[QUESTIONS - 1] / 1e3);
    }

    private static String[] words(Random random) {
        var words = new String[4_000];
        for (int i = 0; i < words.length; i++) {
            var word = new StringBuilder();
            for (int letters = 2 + random.nextInt(8); letters > 0; letters--) {
                word.append("etaoinshrdlucmfw".charAt(Math.min(15, (int) Math.abs(random.nextGaussian() * 6))));
            }
            words[i] = word.toString();
        }
        return words;
    }

    private static String sentence(String[] words, Random random) {
        var sentence = new StringBuilder();
        for (int count = 6 + random.nextInt(20); count > 0; count--) {
            int at = (int) Math.min(words.length - 1, Math.abs(random.nextGaussian()) * words.length / 8);
            sentence.append(words[at]).append(' ');
        }
        return sentence.toString();
    }
}
