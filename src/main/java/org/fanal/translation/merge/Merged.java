package org.fanal.translation.merge;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanal.translation.check.Finding;
import org.fanal.translation.exchange.text.Fragment;
import org.fanal.translation.po.PoEntry;

/**
 * What becomes of an upload: every entry, in order.
 *
 * @param fragments what could not be read, to be stored with what is unplaced
 */
public record Merged(List<One> all, List<Fragment> fragments) {
    public Merged {
        all = List.copyOf(all);
        fragments = List.copyOf(fragments);
    }

    /**
     * What becomes of one entry.
     *
     * @param file where it came from, as messages name it
     * @param text what to store; of a word with plurals all forms, joined by line ends
     * @param findings why it needs work; without outcome {@code NEEDS_WORK} advice at most
     */
    public record One(
            String file, PoEntry entry, Outcome outcome, Optional<Place> place, String text, List<Finding> findings) {
        public One {
            findings = List.copyOf(findings);
        }
    }

    /** How many entries there are of each outcome, in the order of the outcomes; those without any are left out. */
    public Map<Outcome, Integer> counts() {
        var counts = new EnumMap<Outcome, Integer>(Outcome.class);
        all.forEach(one -> counts.merge(one.outcome(), 1, Integer::sum));
        return counts;
    }

    /** Those with one of these outcomes. */
    public List<One> of(Outcome... outcomes) {
        var wanted = List.of(outcomes);
        var found = new ArrayList<One>();
        for (var one : all) {
            if (wanted.contains(one.outcome())) {
                found.add(one);
            }
        }
        return found;
    }

    /** How many texts will be stored. */
    public int stored() {
        return (int) all.stream().filter(one -> one.outcome().isStored()).count();
    }
}
