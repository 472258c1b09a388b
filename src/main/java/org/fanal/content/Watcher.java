package org.fanal.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * An entry of the "who is watching" register. Empty text means that nobody knows.
 *
 * @param agencies those of the users that readers look for
 */
public record Watcher(
        Status status,
        List<String> users,
        List<Agency> agencies,
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

    /** An agency that readers look for in the register. */
    public enum Agency {
        ICE,
        HSI,
        ERO,
        CBP,
        USCIS,
        STATE,
        SECRET_SERVICE,
        FBI,
        POLICE;

        /** Its name in front matter, in word keys and in anchors: {@code secret-service}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Whether its name is its letters, the same in every language. */
        public boolean isLetters() {
            return this != STATE && this != SECRET_SERVICE && this != POLICE;
        }

        /** Whether a programme that this agency uses is used by the other: HSI and ERO are parts of ICE. */
        public boolean isPartOf(Agency other) {
            return this == other || (other == ICE && (this == HSI || this == ERO));
        }
    }

    public Watcher {
        users = List.copyOf(users);
        agencies = List.copyOf(agencies);
        claims = List.copyOf(claims);
        noEvidence = List.copyOf(noEvidence);
    }

    /** Whether the agency, or a part of it, is among the users. */
    public boolean isUsedBy(Agency agency) {
        return agencies.stream().anyMatch(each -> each.isPartOf(agency));
    }
}
