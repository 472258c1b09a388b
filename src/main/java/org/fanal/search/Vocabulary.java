package org.fanal.search;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** The words that occur in an index; a word that does not is taken for a typing mistake or for the beginning of one that does. */
final class Vocabulary {
    private static final int FORGIVEN_FROM = 4;
    private static final int BEGINNING_FROM = 3;
    private static final int MOST = 20;

    private final String[] words;

    Vocabulary(Collection<String> words) {
        this.words = new TreeSet<>(words).toArray(String[]::new);
    }

    boolean knows(String word) {
        return Arrays.binarySearch(words, word) >= 0;
    }

    /** The words that somebody who typed an unknown one may have meant, at most twenty. */
    Set<String> near(String word) {
        var near = new TreeSet<String>();
        if (word.length() >= FORGIVEN_FROM) {
            for (int i = 0; i < words.length && near.size() < MOST; i++) {
                if (isOneMistakeAway(word, words[i])) {
                    near.add(words[i]);
                }
            }
        }
        if (word.length() >= BEGINNING_FROM || isIdeograph(word)) {
            for (int i = firstAfter(word); i < words.length && near.size() < MOST && words[i].startsWith(word); i++) {
                near.add(words[i]);
            }
        }
        return near;
    }

    private int firstAfter(String word) {
        int at = Arrays.binarySearch(words, word);
        return at < 0 ? -at - 1 : at;
    }

    private static boolean isIdeograph(String word) {
        return !word.isEmpty() && Character.isIdeographic(word.codePointAt(0));
    }

    /** Whether one letter too many, too few or wrong, or two letters in the wrong order, make one word of the other. */
    static boolean isOneMistakeAway(String one, String other) {
        int longer = Math.max(one.length(), other.length());
        int shorter = Math.min(one.length(), other.length());
        if (longer - shorter > 1) {
            return false;
        }
        int start = 0;
        while (start < shorter && same(one, start, other, start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && same(one, one.length() - 1 - end, other, other.length() - 1 - end)) {
            end++;
        }
        int differing = longer - start - end;
        return differing == 1
                || (differing == 2
                        && one.length() == other.length()
                        && one.charAt(start) == other.charAt(start + 1)
                        && one.charAt(start + 1) == other.charAt(start));
    }

    private static boolean same(String one, int at, String other, int otherAt) {
        return one.charAt(at) == other.charAt(otherAt);
    }
}
