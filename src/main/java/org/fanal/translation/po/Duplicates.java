package org.fanal.translation.po;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanal.content.Problem;

/**
 * Settles which of two entries with the same {@code msgctxt} and {@code msgid} counts: one in use before an obsolete one, one
 * with text before an empty one, else the first. The text of the other is kept as an obsolete entry under a context of its own.
 */
final class Duplicates {
    private final Map<Identity, Integer> places = new HashMap<>();
    private final List<PoEntry> kept = new ArrayList<>();
    private final List<PoEntry> spare = new ArrayList<>();
    private final List<Problem> problems;
    private final String name;

    private Duplicates(String name, List<Problem> problems) {
        this.name = name;
        this.problems = problems;
    }

    private record Identity(Optional<String> context, String id) {
        static Identity of(PoEntry entry) {
            return new Identity(entry.context(), entry.id());
        }
    }

    static List<PoEntry> settle(List<PoEntry> entries, String name, List<Problem> problems) {
        var duplicates = new Duplicates(name, problems);
        entries.forEach(duplicates::add);
        duplicates.spare.forEach(duplicates::keepSpare);
        return duplicates.kept;
    }

    private void add(PoEntry entry) {
        var place = places.putIfAbsent(Identity.of(entry), kept.size());
        if (place == null) {
            kept.add(entry);
            return;
        }
        var other = kept.get(place);
        boolean replaces = rank(entry) > rank(other);
        if (replaces) {
            kept.set(place, entry);
        }
        var loser = replaces ? other : entry;
        boolean differs =
                loser.hasText() && !loser.strings().equals(kept.get(place).strings());
        if (differs) {
            spare.add(loser);
        }
        report(other.line(), entry.line(), differs);
    }

    private static int rank(PoEntry entry) {
        return (entry.obsolete() ? 0 : 2) + (entry.hasText() ? 1 : 0);
    }

    private void report(int first, int second, boolean differs) {
        var what = "The text of line " + first + " is here a second time"
                + (differs ? ", translated in another way." : ".");
        var mend = "Keep one of the two entries, of line " + first + " or of line " + second + ".";
        problems.add(differs ? Problem.error(name, second, what, mend) : Problem.warning(name, second, what, mend));
    }

    private void keepSpare(PoEntry entry) {
        for (int n = 2; ; n++) {
            var context = Optional.of(entry.context().map(text -> text + " ").orElse("") + "duplicate " + n);
            var place = places.putIfAbsent(new Identity(context, entry.id()), kept.size());
            if (place == null) {
                kept.add(entry.leftOver(context, entry.id(), entry.plural()));
            }
            if (place == null || kept.get(place).strings().equals(entry.strings())) {
                return;
            }
        }
    }
}
