package org.fanal.editing.translating.record;

import java.util.Map;
import java.util.Optional;
import org.fanal.editing.record.Signature;
import org.fanal.language.Language;

/**
 * A file that came in.
 *
 * @param byLink whether it came through a one-use link; then {@code by} made the link
 * @param counts what became of how many entries, by outcome
 * @param undone who took it back, and when
 */
public record Upload(
        long id,
        Language language,
        Signature by,
        boolean byLink,
        String name,
        Map<String, Integer> counts,
        Optional<Signature> undone) {
    public Upload {
        counts = Map.copyOf(counts);
    }
}
