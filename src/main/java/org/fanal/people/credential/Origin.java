package org.fanal.people.credential;

import java.util.Optional;

/**
 * How somebody came to be shown a sheet.
 *
 * @param link the link they hold
 * @param person who they are; nothing for someone who is joining
 * @param name the name someone who is joining asked for
 * @param spent the recovery code they gave
 */
public record Origin(Optional<Long> link, Optional<Long> person, Optional<String> name, Optional<Spent> spent) {
    /** One recovery code, by the sheet it stands on and its number there. */
    public record Spent(long enrolment, int number) {}

    public static Origin joining(long link, String name) {
        return new Origin(Optional.of(link), Optional.empty(), Optional.of(name), Optional.empty());
    }

    public static Origin reset(long link, long person) {
        return new Origin(Optional.of(link), Optional.of(person), Optional.empty(), Optional.empty());
    }

    public static Origin recovery(long person, Spent spent) {
        return new Origin(Optional.empty(), Optional.of(person), Optional.empty(), Optional.of(spent));
    }

    public static Origin renewal(long person) {
        return new Origin(Optional.empty(), Optional.of(person), Optional.empty(), Optional.empty());
    }
}
