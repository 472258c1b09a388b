package org.fanal.office.desk.parts;

import org.fanal.office.http.Access;
import org.fanal.people.Person;
import org.fanal.people.Role;

/** Who may do what at the desk. The desk asks again, with what the record says at that moment. */
public final class Roles {
    /** Those who write. */
    public static final Access WRITERS = Access.of(Role.EDITOR, Role.PUBLISHER);

    /** Those whose word publishes. */
    public static final Access PUBLISHERS = Access.of(Role.PUBLISHER);

    private Roles() {}

    /** Whether a person writes. */
    public static boolean mayWrite(Person person) {
        return person.may(Role.EDITOR) || person.may(Role.PUBLISHER);
    }
}
