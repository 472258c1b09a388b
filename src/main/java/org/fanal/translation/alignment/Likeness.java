package org.fanal.translation.alignment;

import java.util.List;

/**
 * How much two texts share, from 0 to 1: the words they have in common in the same order, a word weighing as much as it has letters.
 * It says "perhaps the same paragraph" and nothing about meaning: a dropped "not" hardly lowers it.
 */
public final class Likeness {
    /** From here on two texts are plausibly versions of one. */
    public static final double PLAUSIBLE = 0.5;

    private final List<String> words;
    private final int weight;

    private Likeness(List<String> words) {
        this.words = words;
        this.weight = words.stream().mapToInt(String::length).sum();
    }

    /** Prepares one text for comparisons. */
    public static Likeness of(String text) {
        return new Likeness(Tokens.of(text));
    }

    /** How much the two share. */
    public static double between(String one, String other) {
        return of(one).to(of(other));
    }

    /** How much it shares with another. */
    public double to(Likeness other) {
        int both = weight + other.weight;
        return both == 0 ? 0 : 2.0 * shared(other) / both;
    }

    /** The most that {@link #to} could be, from the lengths alone. */
    double atMost(Likeness other) {
        int both = weight + other.weight;
        return both == 0 ? 0 : 2.0 * Math.min(weight, other.weight) / both;
    }

    private int shared(Likeness other) {
        var above = new int[other.words.size() + 1];
        for (var word : words) {
            var row = new int[above.length];
            for (int i = 1; i < row.length; i++) {
                row[i] = word.equals(other.words.get(i - 1))
                        ? above[i - 1] + word.length()
                        : Math.max(above[i], row[i - 1]);
            }
            above = row;
        }
        return above[above.length - 1];
    }
}
