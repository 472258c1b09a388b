package org.fanal.office.desk.parts;

import org.fanal.editing.Draft;
import org.fanal.editing.record.Document;
import org.fanal.office.http.Route;

/** Where the pages of the desk stand. */
public final class Paths {
    /** Before the name of a text. */
    public static final String TEXTS = Route.ROOT + "/text";

    /** Where a page is begun. */
    public static final String NEW = Route.ROOT + "/new";

    private Paths() {}

    /** Everything about a text. */
    public static String of(Document document) {
        return TEXTS + "/" + document.name();
    }

    /** Where a text is changed, beginning with what readers have. */
    public static String edit(Document document) {
        return of(document) + "/edit";
    }

    /** Where a change is gone on with. */
    public static String edit(Draft draft) {
        return edit(draft.proposal().document()) + "/" + draft.proposal().id();
    }

    /** Where a change is sent to a second person. */
    public static String send(Draft draft) {
        return of(draft.proposal().document()) + "/send/" + draft.proposal().id();
    }

    /** Where a second person looks at it. */
    public static String review(Draft draft) {
        return of(draft.proposal().document()) + "/review/" + draft.proposal().id();
    }

    /** Everything that happened to a text. */
    public static String history(Document document) {
        return of(document) + "/history";
    }

    /** The way on from a draft to whatever comes next for it. */
    public static String next(Draft draft) {
        return switch (draft.proposal().state()) {
            case DRAFT -> edit(draft);
            case SUBMITTED, HELD, PUBLISHED, CLOSED -> review(draft);
        };
    }
}
