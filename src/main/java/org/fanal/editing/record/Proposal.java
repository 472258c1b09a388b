package org.fanal.editing.record;

import java.util.Optional;

/**
 * One change of one document on its way to readers.
 *
 * @param former the name the document has until then, when the change renames it
 * @param state where it stands
 */
public record Proposal(long id, Document document, Optional<Document> former, Signature started, State state) {
    /** Where a proposal stands. */
    public enum State {
        /** Somebody is writing. */
        DRAFT,
        /** Its newest text waits for a second person. */
        SUBMITTED,
        /** A second person approved it, and it waits for languages. */
        HELD,
        /** Readers have it. */
        PUBLISHED,
        /** Laid aside. */
        CLOSED
    }

    /** Whether it may still come to readers. */
    public boolean isOpen() {
        return state != State.PUBLISHED && state != State.CLOSED;
    }
}
