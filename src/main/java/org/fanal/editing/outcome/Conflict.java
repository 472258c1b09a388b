package org.fanal.editing.outcome;

import java.util.Optional;

/**
 * Two people changed one text. Neither change is lost: both are here.
 *
 * @param base the text both began with; empty for a new document
 * @param yours the text that was to be saved or published
 * @param theirs the text that stands now; empty when the document was taken away
 * @param by the other person's pseudonym, or {@code files}
 * @param merged both changes in one text, when they touch different lines
 * @param onTopOf the publication to name as the base of a text that takes theirs into account
 * @param after the revision to name as the one that text follows, when theirs is in the same proposal
 */
public record Conflict(
        String base,
        String yours,
        String theirs,
        String by,
        Optional<String> merged,
        long onTopOf,
        Optional<Long> after) {}
