package org.fanal.office.desk.writing;

import java.util.Optional;
import org.fanal.editing.Draft;
import org.fanal.editing.Edit;
import org.fanal.editing.Opened;
import org.fanal.editing.outcome.Conflict;
import org.fanal.editing.record.Document;
import org.fanal.office.desk.parts.Found;
import org.fanal.office.http.Form;

/**
 * A text in the form, and what it takes into account.
 *
 * @param base the publication, and {@code after} the revision, that it was written on top of
 */
record Written(Optional<Long> proposal, Optional<Long> after, long base, String body, String note) {
    /** What readers have. */
    static Written of(Opened opened) {
        return new Written(Optional.empty(), Optional.empty(), opened.publication(), opened.body(), "");
    }

    /** What a change has so far. */
    static Written of(Draft draft) {
        var revision = draft.revision();
        return new Written(
                Optional.of(draft.proposal().id()),
                Optional.of(revision.id()),
                revision.base(),
                revision.body(),
                revision.note());
    }

    /** What somebody sent. */
    static Written of(Form form) {
        var head = form.has("head") ? Optional.of(form.text("head")) : Optional.<String>empty();
        return new Written(
                Found.number(form.text("proposal")),
                Found.number(form.text("after")),
                Found.number(form.text("base")).orElse(0L),
                new Halves(head, form.text("text")).joined(),
                form.text("note"));
    }

    /** The same, once both texts of a conflict have been looked at. */
    Written having(Conflict conflict) {
        return new Written(proposal, conflict.after().or(() -> after), conflict.onTopOf(), body, note);
    }

    /** What the desk is asked to save. */
    Edit edit(Document document, Optional<Document> former) {
        return new Edit(document, former, proposal, after, base, body, note);
    }
}
