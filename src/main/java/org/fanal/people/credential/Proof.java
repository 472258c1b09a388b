package org.fanal.people.credential;

import java.util.Optional;

/**
 * Whether somebody holds what stands on the sheet they were shown.
 *
 * @param enrolment the sheet, if so
 * @param step the second factor's step they used
 * @param failure what to tell them, if not
 */
public record Proof(Optional<Enrolment> enrolment, long step, Optional<Finished> failure) {
    static Proof of(Enrolment enrolment, long step) {
        return new Proof(Optional.of(enrolment), step, Optional.empty());
    }

    static Proof not(Finished failure) {
        return new Proof(Optional.empty(), 0, Optional.of(failure));
    }
}
