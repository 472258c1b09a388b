package org.fanal.people;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.fanal.language.Language;

/**
 * Someone who works on the portal, known by a pseudonym alone.
 *
 * @param roles given and not ended; still listed for the retired, who may do nothing
 * @param retired since when, if so
 */
public record Person(
        long id, String name, Set<Role> roles, Set<Language> languages, Instant joined, Optional<Instant> retired) {
    public Person {
        roles = Set.copyOf(roles);
        languages = Set.copyOf(languages);
    }

    public boolean isRetired() {
        return retired.isPresent();
    }

    /** Whether this role is theirs now. */
    public boolean may(Role role) {
        return !isRetired() && roles.contains(role);
    }

    /** Whether one of their roles invites, retires and helps others back in. */
    public boolean looksAfterPeople() {
        return !isRetired() && roles.stream().anyMatch(Role::looksAfterPeople);
    }

    public boolean speaks(Language language) {
        return languages.contains(language);
    }

    public boolean is(Person other) {
        return id == other.id;
    }
}
