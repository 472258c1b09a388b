package org.fanal.office.http;

import java.util.Optional;
import java.util.Set;
import org.fanal.people.Role;

/**
 * Who may use a route.
 *
 * @param isOpen whether one may without having signed in
 * @param roles one of them is needed; with none, having signed in is enough
 */
public record Access(boolean isOpen, Set<Role> roles) {
    /** Everybody, signed in or not. */
    public static final Access ANYONE = new Access(true, Set.of());

    /** Everybody who has signed in. */
    public static final Access SIGNED_IN = new Access(false, Set.of());

    public Access {
        roles = Set.copyOf(roles);
    }

    /** Those who have one of these roles. */
    public static Access of(Role... roles) {
        return new Access(false, Set.of(roles));
    }

    /** Whether this visitor may, who has signed in unless the route is open. */
    public boolean allows(Optional<Visitor> visitor) {
        return isOpen
                || visitor.isPresent()
                        && (roles.isEmpty()
                                || roles.stream().anyMatch(visitor.get().person()::may));
    }
}
