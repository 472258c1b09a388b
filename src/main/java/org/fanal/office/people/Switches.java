package org.fanal.office.people;

import java.util.Optional;
import org.fanal.language.Language;
import org.fanal.office.http.Asked;
import org.fanal.office.people.parts.Say;
import org.fanal.people.Person;
import org.fanal.people.Role;

/** What a person has and has not, with the proposal that would change it. */
record Switches(Asked asked, Person person, boolean isOther) {
    PersonView.Switch role(Role role) {
        return of(
                new Say(asked.words()).role(role),
                "role",
                role.key(),
                person.roles().contains(role));
    }

    PersonView.Switch language(Language language) {
        return of(language.ownName(), "language", language.tag(), person.speaks(language));
    }

    private PersonView.Switch of(String text, String field, String value, boolean has) {
        boolean canPropose = !person.isRetired() && (isOther || has);
        var button = Optional.of(asked.say(has ? "desk.change.end" : "desk.change.give"))
                .filter(any -> canPropose);
        var state = asked.say(has ? "desk.change.has" : "desk.change.has-not");
        return new PersonView.Switch(text, state, field, value, has ? "no" : "yes", button);
    }
}
