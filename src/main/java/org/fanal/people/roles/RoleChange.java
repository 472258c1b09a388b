package org.fanal.people.roles;

import java.util.Optional;
import org.fanal.language.Language;
import org.fanal.people.Person;
import org.fanal.people.Role;

/**
 * One role or one language, given or ended.
 *
 * @param isGiven false if it ends
 */
public record RoleChange(Optional<Role> role, Optional<Language> language, boolean isGiven) {
    public RoleChange {
        if (role.isPresent() == language.isPresent()) {
            throw new IllegalArgumentException("one role or one language");
        }
    }

    public static RoleChange giving(Role role) {
        return new RoleChange(Optional.of(role), Optional.empty(), true);
    }

    public static RoleChange ending(Role role) {
        return new RoleChange(Optional.of(role), Optional.empty(), false);
    }

    public static RoleChange giving(Language language) {
        return new RoleChange(Optional.empty(), Optional.of(language), true);
    }

    public static RoleChange ending(Language language) {
        return new RoleChange(Optional.empty(), Optional.of(language), false);
    }

    /** Whether it would change anything for this person. */
    boolean matters(Person person) {
        boolean has = role.map(person.roles()::contains).orElse(false)
                || language.map(person.languages()::contains).orElse(false);
        return has != isGiven && !person.isRetired();
    }

    /** As the record tells it: {@code + editor}, {@code - es}. */
    String told() {
        return (isGiven ? "+ " : "- ")
                + role.map(Role::key).or(() -> language.map(Language::tag)).orElseThrow();
    }
}
