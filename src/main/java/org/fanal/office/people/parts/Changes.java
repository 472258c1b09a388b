package org.fanal.office.people.parts;

import java.util.Optional;
import org.fanal.language.Languages;
import org.fanal.office.http.Form;
import org.fanal.people.Role;
import org.fanal.people.roles.RoleChange;

/** The role or language that a form names. */
public final class Changes {
    private Changes() {}

    /** The change, if the form names exactly one role or language. */
    public static Optional<RoleChange> asked(Form form, boolean isGiven) {
        var role = Role.keyed(form.text("role"));
        var language = Languages.known(form.text("language"));
        return role.isPresent() == language.isPresent()
                ? Optional.empty()
                : Optional.of(new RoleChange(role, language, isGiven));
    }
}
