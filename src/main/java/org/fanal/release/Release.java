package org.fanal.release;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The site as files, as it was on one day.
 *
 * @param number from 1 on; each release has the number of the one before and one more
 * @param date the day the site speaks for, in UTC
 * @param previous the {@link Manifest#sum() sum} of the release before
 * @param key whose signature belongs to it, as minisign writes public keys
 */
public record Release(int number, LocalDate date, Optional<String> previous, Optional<String> key) {
    public Release {
        if (number < 1) {
            throw new IllegalArgumentException("no number of a release: " + number);
        }
    }

    /** What a signature says besides. */
    public String comment() {
        return "Fanal release " + number + " of " + date;
    }
}
