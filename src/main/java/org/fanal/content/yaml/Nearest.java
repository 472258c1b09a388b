package org.fanal.content.yaml;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The word somebody most likely meant. */
public final class Nearest {
    private Nearest() {}

    /** The nearest of the words, when it is at most a third of its letters away. */
    public static Optional<String> to(String typed, Collection<String> words) {
        return words.stream()
                .filter(word -> distance(typed, word) * 3 <= word.length())
                .min(Comparator.comparingInt(word -> distance(typed, word)));
    }

    /** Letters to insert, drop, change or swap with a neighbour. */
    private static int distance(String typed, String word) {
        if (Math.abs(typed.length() - word.length()) * 3 > word.length()) {
            return word.length();
        }
        var steps = new int[typed.length() + 1][word.length() + 1];
        for (int i = 0; i <= typed.length(); i++) {
            for (int j = 0; j <= word.length(); j++) {
                steps[i][j] = i == 0 || j == 0 ? i + j : step(steps, typed, word, i, j);
            }
        }
        return steps[typed.length()][word.length()];
    }

    private static int step(int[][] steps, String typed, String word, int i, int j) {
        boolean same = typed.charAt(i - 1) == word.charAt(j - 1);
        int best = Math.min(Math.min(steps[i - 1][j], steps[i][j - 1]) + 1, steps[i - 1][j - 1] + (same ? 0 : 1));
        boolean swapped = i > 1
                && j > 1
                && typed.charAt(i - 1) == word.charAt(j - 2)
                && typed.charAt(i - 2) == word.charAt(j - 1);
        return swapped ? Math.min(best, steps[i - 2][j - 2] + 1) : best;
    }
}
