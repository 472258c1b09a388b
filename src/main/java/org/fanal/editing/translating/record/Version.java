package org.fanal.editing.translating.record;

import java.util.List;
import java.util.Optional;
import org.fanal.editing.record.Signature;
import org.fanal.translation.history.TextHash;

/**
 * A translation as somebody left it.
 *
 * @param source the text it was made from; the two forms of a counted word with a newline between
 * @param text its plural forms, when there are several, with a newline between
 * @param reason why it stands as it does: what a check found, what became of an upload's entry
 * @param upload the file it came in
 * @param confirmed who confirmed it, and when
 * @param sentBack the last word of a second person who did not
 */
public record Version(
        long id,
        Place place,
        String source,
        Optional<String> context,
        String text,
        TextHash hash,
        Signature by,
        Origin origin,
        Standing standing,
        String reason,
        Optional<Long> upload,
        Optional<Signature> confirmed,
        Optional<SentBack> sentBack) {
    /** Its plural forms; one text when the word has none. */
    public List<String> forms(boolean isCounted) {
        return isCounted ? List.of(text.split("\n", -1)) : List.of(text);
    }

    /** Whether it waits for somebody: to mend it, or to confirm it. */
    public boolean isPending() {
        return (standing == Standing.DRAFT || standing == Standing.NEEDS_WORK) && confirmed.isEmpty();
    }

    /** Whether it has this text. */
    public boolean says(TextHash other) {
        return hash.equals(other);
    }

    /** A second person's word to who wrote it. */
    public record SentBack(Signature by, String note) {}
}
