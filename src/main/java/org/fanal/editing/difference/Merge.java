package org.fanal.editing.difference;

import com.github.difflib.DiffUtils;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Two people changed one text: both changes in one text, when they touch different lines. */
public final class Merge {
    private Merge() {}

    /** The text with both changes; nothing when they touch the same lines, or lines next to each other. */
    public static Optional<String> of(String base, String yours, String theirs) {
        var lines = Difference.lines(base);
        var changes = Stream.concat(changes(lines, yours), changes(lines, theirs))
                .distinct()
                .sorted(Comparator.comparing(Change::start).thenComparing(Change::end))
                .toList();
        var merged = new ArrayList<String>();
        int next = 0;
        for (var change : changes) {
            boolean touches = change != changes.get(0) && change.start() <= next;
            if (touches) {
                return Optional.empty();
            }
            merged.addAll(lines.subList(next, change.start()));
            merged.addAll(change.lines());
            next = change.end();
        }
        merged.addAll(lines.subList(next, lines.size()));
        return Optional.of(String.join("", merged));
    }

    private static Stream<Change> changes(List<String> base, String text) {
        return DiffUtils.diff(base, Difference.lines(text)).getDeltas().stream()
                .map(delta -> new Change(
                        delta.getSource().getPosition(),
                        delta.getSource().getPosition() + delta.getSource().size(),
                        delta.getTarget().getLines()));
    }

    /** Lines of the base, from one before another, and what takes their place. */
    private record Change(int start, int end, List<String> lines) {}
}
