package org.fanal.editing.publishing;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.fanal.editing.record.Document;
import org.fanal.editing.record.KeyPair;
import org.fanal.translation.history.Severity;

/**
 * A document that is to read otherwise.
 *
 * @param former the name it has until then, when it is renamed
 * @param body its text from then on; nothing when it is withdrawn
 * @param severities how much the change of a segment means, as the editor said; all others are major
 */
public record Change(
        Document document, Optional<Document> former, Optional<String> body, Map<KeyPair, Severity> severities) {
    public Change {
        severities = Map.copyOf(severities);
        if (former.filter(document::equals).isPresent()) {
            throw new IllegalArgumentException("renamed to the name it has: " + document);
        }
    }

    /** Another text under the same name. */
    public static Change of(Document document, String body) {
        return new Change(document, Optional.empty(), Optional.of(body), Map.of());
    }

    /** No text any more. */
    public static Change withdrawing(Document document) {
        return new Change(document, Optional.empty(), Optional.empty(), Map.of());
    }

    /** The same change, with what an editor says it means. */
    public Change meaning(Map<KeyPair, Severity> chosen) {
        return new Change(document, former, body, chosen);
    }

    Map<String, Optional<String>> texts() {
        var texts = new TreeMap<String, Optional<String>>();
        former.ifPresent(old -> texts.put(old.path(), Optional.empty()));
        texts.put(document.path(), body);
        return texts;
    }
}
