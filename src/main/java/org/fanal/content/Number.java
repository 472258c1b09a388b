package org.fanal.content;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An entry of the phone-number register.
 *
 * @param number digits and hyphens as printed: {@code 1-800-898-7180}
 * @param languages tags of the languages it is answered in, when known
 * @param hours empty when unknown
 * @param seen the day it was last seen on an official page
 * @param called the day somebody last called it
 * @param fallback what a reader does when the number may no longer be shown
 * @param warning what a reader must know before calling; empty when there is nothing
 * @param line its line in {@code numbers.yml}
 */
public record Number(
        String id,
        String number,
        String name,
        String who,
        String description,
        List<String> languages,
        String hours,
        String place,
        LocalDate seen,
        Optional<LocalDate> called,
        URI source,
        String fallback,
        String warning,
        int line) {
    /** How far a number may still be trusted. */
    public enum Trust {
        CONFIRMED,
        MARKED,
        WITHDRAWN
    }

    public Number {
        languages = List.copyOf(languages);
    }

    /** The later of the day it was seen and the day it was called. */
    public LocalDate confirmed() {
        return called.filter(day -> day.isAfter(seen)).orElse(seen);
    }

    /** Marked after 100 days without confirmation, withdrawn after 180. */
    public Trust trust(LocalDate today) {
        return today.isAfter(withdrawnAfter())
                ? Trust.WITHDRAWN
                : today.isAfter(markedAfter()) ? Trust.MARKED : Trust.CONFIRMED;
    }

    /** The last day on which it is shown without a mark. */
    public LocalDate markedAfter() {
        return confirmed().plusDays(100);
    }

    /** The last day on which it is shown at all. */
    public LocalDate withdrawnAfter() {
        return confirmed().plusDays(180);
    }
}
