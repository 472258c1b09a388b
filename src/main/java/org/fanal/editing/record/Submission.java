package org.fanal.editing.record;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.fanal.translation.history.Severity;

/**
 * "Please look at exactly this text."
 *
 * @param hash of the text
 * @param publicNote what readers will be told about the change
 * @param severities how much each change of a segment means
 * @param holds until when at most the change waits for a language, by its tag
 * @param review the verdict, when there is one
 */
public record Submission(
        long id,
        long proposal,
        long revision,
        String hash,
        Signature by,
        String publicNote,
        Map<KeyPair, Severity> severities,
        Map<String, Instant> holds,
        Optional<Review> review) {
    public Submission {
        severities = Map.copyOf(severities);
        holds = Map.copyOf(holds);
    }

    /** A second person's verdict. */
    public record Review(long id, Signature by, boolean approved, String note) {}
}
