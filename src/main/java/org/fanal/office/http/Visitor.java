package org.fanal.office.http;

import org.fanal.people.Person;
import org.fanal.people.access.Session;

/**
 * Somebody who has signed in.
 *
 * @param token of the session, as the cookie has it
 */
public record Visitor(Session session, String token) {
    /** Who it is. */
    public Person person() {
        return session.person();
    }

    /** Says nothing of the token, so that none reaches a log. */
    @Override
    public String toString() {
        return person().name();
    }
}
