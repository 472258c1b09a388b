package org.fanal.content;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One entry of a page's {@code sources}, cited from the text as {@code [^id]}.
 *
 * @param date as printed: a year, a month, a day (ISO 8601), or {@code undated}
 */
public record Reference(String id, String title, String publisher, String date, URI url, Grade grade) {
    /** The first day it can be of: that of its year or month when no day is known. */
    public Optional<LocalDate> earliest() {
        return switch (date.length()) {
            case 4 -> Optional.of(LocalDate.parse(date + "-01-01"));
            case 7 -> date.equals("undated") ? Optional.empty() : Optional.of(LocalDate.parse(date + "-01"));
            default -> Optional.of(LocalDate.parse(date));
        };
    }
}
