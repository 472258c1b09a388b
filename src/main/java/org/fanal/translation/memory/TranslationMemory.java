package org.fanal.translation.memory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.fanal.translation.alignment.Likeness;

/**
 * The translations of one language by the likeness of their source texts. Texts that share many groups of three letters are
 * compared word by word; all others are left out. Immutable and thread-safe.
 */
public final class TranslationMemory {
    private static final int MOST_SUGGESTIONS = 3;
    private static final int MOST_COMPARED = 60;
    private static final int LEAST_LIKENESS = 60;
    private static final int WHOLE = 100;
    private static final int GROUP = 3;

    private static final Comparator<Suggestion> BEST_FIRST = Comparator.comparing(Suggestion::likeness)
            .thenComparing(suggestion -> suggestion.remembered().confirmed())
            .reversed()
            .thenComparing(suggestion -> suggestion.remembered().page())
            .thenComparing(suggestion -> suggestion.remembered().text());

    private final List<Remembered> all;
    private final Likeness[] likenesses;
    private final int[] groupCounts;
    private final Map<String, int[]> places = new HashMap<>();

    private TranslationMemory(List<Remembered> all) {
        this.all = all;
        likenesses = new Likeness[all.size()];
        groupCounts = new int[all.size()];
        Map<String, List<Integer>> growing = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            var source = all.get(i).source();
            likenesses[i] = Likeness.of(source);
            var groups = groups(source);
            groupCounts[i] = groups.size();
            for (var group : groups) {
                growing.computeIfAbsent(group, each -> new ArrayList<>()).add(i);
            }
        }
        growing.forEach((group, found) ->
                places.put(group, found.stream().mapToInt(Integer::intValue).toArray()));
    }

    /** The same translation of the same text is remembered once, confirmed if it ever was. */
    public static TranslationMemory of(List<Remembered> all) {
        Map<List<String>, Remembered> once = new LinkedHashMap<>();
        for (var each : all) {
            if (!each.source().isBlank() && !each.text().isBlank()) {
                once.merge(List.of(each.source(), each.text()), each, (a, b) -> b.confirmed() ? b : a);
            }
        }
        return new TranslationMemory(List.copyOf(once.values()));
    }

    /** How many translations it holds. */
    public int size() {
        return all.size();
    }

    /** At most three translations of texts that are at least 60 per cent alike, the likest first; no text twice. */
    public List<Suggestion> suggest(String source) {
        var own = Likeness.of(source);
        Map<String, Suggestion> best = new HashMap<>();
        for (int place : candidates(source)) {
            int likeness = likeness(source, own, place);
            if (likeness >= LEAST_LIKENESS) {
                var suggestion = new Suggestion(all.get(place), likeness);
                best.merge(suggestion.remembered().text(), suggestion, (a, b) -> BEST_FIRST.compare(a, b) <= 0 ? a : b);
            }
        }
        return best.values().stream().sorted(BEST_FIRST).limit(MOST_SUGGESTIONS).toList();
    }

    /** A text that only has the same words is not the same text: at most 99. */
    private int likeness(String source, Likeness own, int place) {
        return all.get(place).source().equals(source)
                ? WHOLE
                : Math.min(WHOLE - 1, (int) Math.round(WHOLE * own.to(likenesses[place])));
    }

    /** The texts that share most groups of letters, measured by all the groups of both. */
    private int[] candidates(String source) {
        var groups = groups(source);
        var shared = new int[all.size()];
        for (var group : groups) {
            for (int place : places.getOrDefault(group, new int[0])) {
                shared[place]++;
            }
        }
        var ranks = new long[all.size()];
        int found = 0;
        for (int place = 0; place < shared.length; place++) {
            if (shared[place] > 0) {
                long rank = 2L * WHOLE * WHOLE * shared[place] / (groups.size() + groupCounts[place]);
                ranks[found++] = rank << Integer.SIZE | place;
            }
        }
        Arrays.sort(ranks, 0, found);
        int few = Math.min(found, MOST_COMPARED);
        var best = new int[few];
        for (int i = 0; i < few; i++) {
            best[i] = (int) ranks[found - 1 - i];
        }
        return best;
    }

    private static Set<String> groups(String text) {
        var plain = " "
                + text.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ")
                        .strip() + " ";
        var groups = new TreeSet<String>();
        for (int i = 0; i + GROUP <= plain.length(); i++) {
            groups.add(plain.substring(i, i + GROUP));
        }
        return groups;
    }
}
