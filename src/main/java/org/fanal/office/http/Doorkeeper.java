package org.fanal.office.http;

import java.util.Optional;
import org.fanal.people.Person;

/** Knows who a session stands for, and what to show when it has ended. */
public interface Doorkeeper {
    /** Whose session this is, as long as it is open. Throws {@link org.fanal.store.StoreUnavailable}. */
    Optional<Person> find(String token);

    /** The page on which to sign in, which carries along what was written. */
    Answer signInAgain(Asked asked, Kept kept);
}
