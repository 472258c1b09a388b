package org.fanal.people;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a person may do. */
public enum Role {
    /** Translates, and confirms what others translated, in their languages. */
    TRANSLATOR,
    /** Changes pages and sends them for review. */
    EDITOR,
    /** Approves what others wrote, which publishes it; withdraws and rolls back; looks after people. */
    PUBLISHER,
    /** Looks after people, numbers and settings. */
    KEEPER;

    /** As it stands in the database and on the command line. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Role> keyed(String key) {
        return Stream.of(values()).filter(role -> role.key().equals(key)).findFirst();
    }

    /** Whether it invites, retires and helps others back in. */
    public boolean looksAfterPeople() {
        return this == PUBLISHER || this == KEEPER;
    }
}
