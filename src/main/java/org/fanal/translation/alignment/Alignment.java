package org.fanal.translation.alignment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Pairs the texts of a page as it was with those of the page as it is: equal texts that kept their order, equal texts that moved,
 * then the likest ones between the same neighbours.
 */
public final class Alignment {
    private static final int NONE = -1;
    private static final int WIDEST_GAP = 10_000;

    private final List<Piece> before;
    private final List<Piece> after;
    private final int[] partner;
    private final BitSet taken = new BitSet();

    private Alignment(List<Piece> before, List<Piece> after) {
        this.before = before;
        this.after = after;
        this.partner = new int[after.size()];
        Arrays.fill(partner, NONE);
    }

    /**
     * A text to align.
     *
     * @param identity equal for equal texts only
     */
    public record Piece(String identity, String text) {}

    /** Two texts that belong together, by their places in the lists; {@code equal} when nothing changed. */
    public record Pair(int before, int after, boolean equal) {}

    /** The pairs, in the order of the page as it is. */
    public static List<Pair> of(List<Piece> before, List<Piece> after) {
        var alignment = new Alignment(List.copyOf(before), List.copyOf(after));
        var anchors = alignment.pairEqualTexts();
        alignment.pairLikeTexts(anchors);
        return alignment.pairs();
    }

    /** Pairs all equal texts and returns the places (in the page as it is) of those that kept their order. */
    private List<Integer> pairEqualTexts() {
        Map<String, Deque<Integer>> places = new HashMap<>();
        for (int i = 0; i < before.size(); i++) {
            places.computeIfAbsent(before.get(i).identity(), identity -> new ArrayDeque<>())
                    .add(i);
        }
        var equal = new ArrayList<Integer>();
        for (int i = 0; i < after.size(); i++) {
            var same = places.get(after.get(i).identity());
            if (same != null && !same.isEmpty()) {
                pair(same.remove(), i);
                equal.add(i);
            }
        }
        return longestRising(equal);
    }

    /** The longest of the given places whose partners stand in rising order. */
    private List<Integer> longestRising(List<Integer> places) {
        var ends = new ArrayList<Integer>();
        var previous = new HashMap<Integer, Integer>();
        for (int place : places) {
            int at = lowestNotBelow(ends, partner[place]);
            if (at > 0) {
                previous.put(place, ends.get(at - 1));
            }
            if (at == ends.size()) {
                ends.add(place);
            } else {
                ends.set(at, place);
            }
        }
        var rising = new ArrayDeque<Integer>();
        var last = ends.isEmpty() ? null : ends.get(ends.size() - 1);
        while (last != null) {
            rising.addFirst(last);
            last = previous.get(last);
        }
        return List.copyOf(rising);
    }

    private int lowestNotBelow(List<Integer> ends, int value) {
        int low = 0;
        int high = ends.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (partner[ends.get(middle)] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void pairLikeTexts(List<Integer> anchors) {
        int beforeStart = 0;
        int afterStart = 0;
        for (int anchor : anchors) {
            pairGap(freeBefore(beforeStart, partner[anchor]), freeAfter(afterStart, anchor));
            beforeStart = partner[anchor] + 1;
            afterStart = anchor + 1;
        }
        pairGap(freeBefore(beforeStart, before.size()), freeAfter(afterStart, after.size()));
    }

    private List<Integer> freeBefore(int start, int end) {
        var free = new ArrayList<Integer>();
        for (int i = taken.nextClearBit(start); i < end; i = taken.nextClearBit(i + 1)) {
            free.add(i);
        }
        return free;
    }

    private List<Integer> freeAfter(int start, int end) {
        var free = new ArrayList<Integer>();
        for (int i = start; i < end; i++) {
            if (partner[i] == NONE) {
                free.add(i);
            }
        }
        return free;
    }

    private void pairGap(List<Integer> old, List<Integer> now) {
        if (old.isEmpty() || now.isEmpty()) {
            return;
        }
        for (var candidate : candidates(old, now)) {
            if (partner[candidate.after] == NONE && !taken.get(candidate.before)) {
                pair(candidate.before, candidate.after);
            }
        }
    }

    private List<Candidate> candidates(List<Integer> old, List<Integer> now) {
        var olds = old.stream().map(i -> Likeness.of(before.get(i).text())).toList();
        var found = new ArrayList<Candidate>();
        for (int n = 0; n < now.size(); n++) {
            var likeness = Likeness.of(after.get(now.get(n)).text());
            int middle = now.size() == old.size() ? n : (int) ((long) n * old.size() / now.size());
            int reach = Math.max(1, WIDEST_GAP / now.size());
            for (int o = Math.max(0, middle - reach); o < Math.min(old.size(), middle + reach); o++) {
                if (olds.get(o).atMost(likeness) >= Likeness.PLAUSIBLE) {
                    double like = olds.get(o).to(likeness);
                    if (like >= Likeness.PLAUSIBLE) {
                        found.add(new Candidate(old.get(o), now.get(n), like, Math.abs(o - middle)));
                    }
                }
            }
        }
        found.sort(
                Comparator.comparingDouble((Candidate each) -> -each.likeness).thenComparingInt(each -> each.distance));
        return found;
    }

    private void pair(int old, int now) {
        partner[now] = old;
        taken.set(old);
    }

    private List<Pair> pairs() {
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < partner.length; i++) {
            if (partner[i] != NONE) {
                boolean equal =
                        before.get(partner[i]).identity().equals(after.get(i).identity());
                pairs.add(new Pair(partner[i], i, equal));
            }
        }
        return pairs;
    }

    private record Candidate(int before, int after, double likeness, int distance) {}
}
