package org.fanal.content;

import java.util.List;

/** One claim about a watcher, with its evidence grade and the ids of the references that carry it (never empty). */
public record Claim(String text, Grade grade, List<String> sources) {
    public Claim {
        sources = List.copyOf(sources);
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("a claim without a source: " + text);
        }
    }
}
