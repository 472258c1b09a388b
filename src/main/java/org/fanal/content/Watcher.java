package org.fanal.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** An entry of the "who is watching" register. Empty text means that nobody knows. */
public record Watcher(
        Status status,
        List<String> users,
        String seller,
        String reseller,
        String amount,
        String since,
        LocalDate checked,
        List<Claim> claims,
        List<String> noEvidence) {
    /** Where a programme stands. */
    public enum Status {
        PROPOSED,
        BUYING,
        BOUGHT,
        IN_USE,
        STOPPED,
        UNKNOWN;

        /** Its name in front matter and in word keys: {@code in use}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    public Watcher {
        users = List.copyOf(users);
        claims = List.copyOf(claims);
        noEvidence = List.copyOf(noEvidence);
    }
}
