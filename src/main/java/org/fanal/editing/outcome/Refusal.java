package org.fanal.editing.outcome;

import java.util.List;
import java.util.Optional;
import org.fanal.content.Problem;

/**
 * Why something was not done. Nothing was changed; what the person wrote is still in their form.
 *
 * @param conflict both texts, when somebody else was quicker
 * @param problems what must be mended first
 */
public record Refusal(Reason reason, Optional<Conflict> conflict, List<Problem> problems) {
    /** The reasons. */
    public enum Reason {
        /** The person's roles do not reach so far. */
        NOT_YOUR_ROLE,
        /** Nobody reviews a text they had a hand in. */
        YOUR_OWN_TEXT,
        /** Nobody reviews the text of somebody they alone brought in. */
        YOUR_OWN_GUEST,
        /** Who reviews a proposal does not write on it. */
        YOU_REVIEW_IT,
        /** The account has not existed long enough to approve. */
        TOO_YOUNG,
        /** Somebody else published or wrote meanwhile: both texts are in the conflict. */
        CONFLICT,
        /** The text was changed after it was read: the approval was for another one. */
        ANOTHER_TEXT,
        /** Published, sent back or laid aside meanwhile. */
        NO_LONGER_OPEN,
        /** There are errors to mend. */
        PROBLEMS,
        /** Readers already have this text. */
        NOTHING_CHANGED,
        /** Readers are owed a sentence about it. */
        NOTE_MISSING,
        /** A note has at most 2,000 characters. */
        NOTE_TOO_LONG,
        /** A page has at most 256 KB. */
        TEXT_TOO_LONG,
        /** A page, or the portal itself, has this name. */
        NAME_TAKEN,
        /** Not small letters, digits and single hyphens, at most 60. */
        NOT_A_NAME,
        /** A change in a danger block waits for no language. */
        DANGER_CANNOT_WAIT,
        /** Only a major change may wait, for languages of the site, for at most seven days. */
        NOT_A_HOLD,
        /** They do not translate into this language. */
        NOT_YOUR_LANGUAGE,
        /** Something is among the texts that was not on the screen, or has changed since. */
        NOT_ALL_SEEN,
        /** A check stops this text: it has to be mended first. */
        CHECK_STOPS_IT,
        /** The link was used, or its time is over. */
        LINK_SPENT,
        /** There is no such thing. */
        UNKNOWN
    }

    public Refusal {
        problems = List.copyOf(problems);
    }

    /** For a reason that needs no more words. */
    public static Refusal because(Reason reason) {
        return new Refusal(reason, Optional.empty(), List.of());
    }

    /** Somebody else was quicker. */
    public static Refusal conflict(Conflict conflict) {
        return new Refusal(Reason.CONFLICT, Optional.of(conflict), List.of());
    }

    /** There is something to mend. */
    public static Refusal problems(List<Problem> problems) {
        return new Refusal(Reason.PROBLEMS, Optional.empty(), problems);
    }
}
