package org.fanal.people.joining;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.fanal.language.Language;
import org.fanal.people.Person;
import org.fanal.people.Role;

/**
 * A one-use link, without its token: that is shown once and not kept.
 *
 * @param person whose way in it resets; nothing for an invitation
 * @param roles what an invitation carries
 * @param madeBy nobody, if the server made it
 * @param expires when it stops to work; for one that waited, 72 hours after its second person
 */
public record Link(
        long id,
        Kind kind,
        Optional<Person> person,
        Set<Role> roles,
        Set<Language> languages,
        Optional<Person> madeBy,
        Instant made,
        Instant expires,
        State state) {
    /** What it is for. */
    public enum Kind {
        INVITATION,
        /** An invitation for one of the first two publishers. */
        FIRST,
        RESET;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether it works. */
    public enum State {
        OPEN,
        /** It will work once a second person has confirmed it. */
        WAITS_FOR_SECOND,
        USED,
        WITHDRAWN,
        EXPIRED
    }

    public Link {
        roles = Set.copyOf(roles);
        languages = Set.copyOf(languages);
    }

    /** Whether it works now. */
    public boolean isOpen() {
        return state == State.OPEN;
    }

    /** Whether it works or may yet work. */
    public boolean isPending() {
        return state == State.OPEN || state == State.WAITS_FOR_SECOND;
    }

    /** As the record names it. */
    String subject() {
        return kind.key() + " " + id;
    }
}
