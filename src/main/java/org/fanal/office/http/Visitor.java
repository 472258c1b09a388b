package org.fanal.office.http;

import org.fanal.people.Person;

/**
 * Somebody who has signed in.
 *
 * @param session the token of the session, as the cookie has it
 */
public record Visitor(Person person, String session) {
    @Override
    public String toString() {
        return person.toString();
    }
}
