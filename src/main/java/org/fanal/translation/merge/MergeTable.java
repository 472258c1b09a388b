package org.fanal.translation.merge;

import java.util.Optional;

/** The table of the merge: from what is known of one text to what becomes of it. The first row that fits counts. */
final class MergeTable {
    private MergeTable() {}

    /**
     * What is known of one uploaded text.
     *
     * @param empty whether there is nothing in it
     * @param obsolete whether it is a leftover of its file
     * @param placed whether it belongs to a text of the site, in the language of the upload
     * @param known whether it is the text online, the one exported, or any older version
     * @param blocked whether it breaks a blocking rule
     * @param fuzzy whether its author was unsure
     * @param sourceChanged whether its source text has changed since
     * @param online whether anything stands online
     * @param untouched whether what stands online is what was exported; nothing when the export is not known
     */
    record Case(
            boolean empty,
            boolean obsolete,
            boolean placed,
            boolean known,
            boolean blocked,
            boolean fuzzy,
            boolean sourceChanged,
            boolean online,
            Optional<Boolean> untouched) {
        /** One that belongs to no text of the site. */
        static Case unplaced(boolean empty, boolean obsolete, boolean known) {
            return new Case(empty, obsolete, false, known, false, false, false, false, Optional.empty());
        }

        /** Of an export that is not known, only an empty place is sure to be as it was. */
        boolean mayReplace() {
            return untouched.orElse(!online);
        }
    }

    static Outcome decide(Case one) {
        if (one.empty()) {
            return Outcome.EMPTY;
        }
        if (one.known()) {
            return Outcome.KEPT;
        }
        if (one.obsolete()) {
            return Outcome.MEMORY;
        }
        if (!one.placed()) {
            return Outcome.UNPLACED;
        }
        if (one.blocked()) {
            return Outcome.NEEDS_WORK;
        }
        if (one.fuzzy()) {
            return Outcome.UNSURE;
        }
        if (!one.mayReplace()) {
            return Outcome.CONFLICT;
        }
        return one.sourceChanged() ? Outcome.OUTDATED : Outcome.DRAFT;
    }
}
