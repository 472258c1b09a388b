package org.fanal.editing;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.fanal.editing.record.KeyPair;
import org.fanal.translation.history.Severity;

/**
 * "Please look at exactly this text."
 *
 * @param hash of the text as it was seen
 * @param publicNote what readers will be told about the change; not empty unless it is wording only
 * @param severities how much each change means: wording, minor or major; those not named are major
 * @param waitsFor tags of languages that the change waits for
 * @param atMost how long it waits for them
 */
public record Request(
        long proposal,
        String hash,
        String publicNote,
        Map<KeyPair, Severity> severities,
        Set<String> waitsFor,
        Duration atMost) {
    public Request {
        publicNote = publicNote.strip();
        severities = Map.copyOf(severities);
        waitsFor = Set.copyOf(waitsFor);
    }

    /** One that waits for no language. */
    public static Request of(Draft draft, String publicNote, Map<KeyPair, Severity> severities) {
        var revision = draft.revision();
        return new Request(revision.proposal(), revision.hash(), publicNote, severities, Set.of(), Duration.ZERO);
    }

    /** The same, waiting for these languages. */
    public Request waitingFor(Set<String> languages, Duration limit) {
        return new Request(proposal, hash, publicNote, severities, languages, limit);
    }
}
