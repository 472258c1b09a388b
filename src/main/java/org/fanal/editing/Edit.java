package org.fanal.editing;

import java.util.Optional;
import org.fanal.editing.record.Document;

/**
 * What somebody wants to save.
 *
 * @param former the name the document has until now, when the change renames it
 * @param proposal the change it belongs to; a new one when empty
 * @param after the revision of that change it was written on top of
 * @param base the publication it was written on top of: {@link Opened#publication()} when the form was shown
 * @param note the author's word to the others; may be empty
 */
public record Edit(
        Document document,
        Optional<Document> former,
        Optional<Long> proposal,
        Optional<Long> after,
        long base,
        String body,
        String note) {
    private static final int LONGEST_NOTE = 2_000;

    /** As the record keeps it: lines end with a newline, the last one too; no invisible end of text. */
    public Edit {
        body = tidied(body);
        note = note.strip();
    }

    /** A first edit of a document. */
    public static Edit of(Document document, long base, String body) {
        return new Edit(document, Optional.empty(), Optional.empty(), Optional.empty(), base, body, "");
    }

    /** An edit of what a change already has. */
    public static Edit of(Draft draft, String body) {
        var revision = draft.revision();
        return new Edit(
                revision.document(),
                draft.proposal().former(),
                Optional.of(revision.proposal()),
                Optional.of(revision.id()),
                revision.base(),
                body,
                "");
    }

    /** The same on top of another publication: both texts have been looked at. */
    public Edit onTopOf(long publication, Optional<Long> revision) {
        return new Edit(document, former, proposal, revision.or(() -> after), publication, body, note);
    }

    /** The same with a word to the others. */
    public Edit noting(String words) {
        return new Edit(document, former, proposal, after, base, body, words);
    }

    boolean isNoteTooLong() {
        return isTooLong(note);
    }

    static boolean isTooLong(String note) {
        return note.length() > LONGEST_NOTE;
    }

    static String tidied(String text) {
        var lines = text.replace("\r\n", "\n").replace('\r', '\n').replace("\0", "");
        return lines.isEmpty() || lines.endsWith("\n") ? lines : lines + "\n";
    }
}
