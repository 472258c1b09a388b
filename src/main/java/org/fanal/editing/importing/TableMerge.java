package org.fanal.editing.importing;

import java.util.LinkedHashSet;
import java.util.stream.Collectors;

/** Two versions of a table to which lines are only ever added: the lines of both. */
final class TableMerge {
    private TableMerge() {}

    static String of(String current, String file) {
        var lines = current.lines().collect(Collectors.toCollection(LinkedHashSet::new));
        var fresh = file.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#") && !lines.contains(line))
                .collect(Collectors.joining("\n"));
        if (fresh.isEmpty()) {
            return current;
        }
        var start = current.isEmpty() || current.endsWith("\n") ? current : current + "\n";
        return start + fresh + "\n";
    }
}
