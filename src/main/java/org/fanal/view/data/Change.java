package org.fanal.view.data;

import java.time.LocalDate;
import java.util.Optional;
import org.fanal.content.Edition.Weight;
import org.fanal.content.Slug;
import org.fanal.page.Page;

/**
 * What changed in a page on a day.
 *
 * @param slug of the page as it was called then
 * @param page the page as it is now; absent when it was withdrawn
 * @param isCritical whether something changed that a person acts on in danger
 * @param edition its number, when the page's editions are on record
 * @param note what changed, in the source language; may be empty
 */
record Change(
        Slug slug,
        Optional<Page> page,
        LocalDate on,
        Weight weight,
        boolean isCritical,
        Optional<Integer> edition,
        String note) {
    /** Its name for programs, the same for ever. */
    String id() {
        return slug + "@" + edition.map(number -> "edition-" + number).orElseGet(on::toString);
    }
}
