package org.fanal.office.http;

import java.util.Optional;
import org.fanal.people.access.Session;

/** Knows who a session stands for, and what to show when it has ended. */
public interface Doorkeeper {
    /** The session this token opens, as long as it is alive. Throws {@link org.fanal.store.StoreUnavailable}. */
    Optional<Session> find(String token);

    /** The page on which to sign in, which carries along what was written. */
    Answer signInAgain(Asked asked, Kept kept);
}
