package org.fanal.people.access;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import org.fanal.people.People;
import org.fanal.people.Pseudonym;
import org.fanal.people.credential.Known;
import org.fanal.people.credential.Throttle;
import org.fanal.people.factor.Totp;
import org.fanal.people.secret.Key;
import org.fanal.people.secret.Locksmith;
import org.fanal.people.secret.Passphrase;
import org.fanal.store.Store;
import org.fanal.store.audit.Audit;
import org.jdbi.v3.core.Handle;

/** Signing in with name, passphrase and a code of the second factor; always all three. */
public final class SignIn {
    private final Store store;
    private final Sessions sessions;
    private final Locksmith locksmith;
    private final Throttle throttle;
    private final Audit audit;
    private final Clock clock;

    public SignIn(Store store, Sessions sessions, Locksmith locksmith, Throttle throttle, Audit audit, Clock clock) {
        this.store = store;
        this.sessions = sessions;
        this.locksmith = locksmith;
        this.throttle = throttle;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * How it went.
     *
     * @param opened the new session, if they are in
     * @param pause how long to wait, when there were too many tries
     */
    public record Attempt(Outcome outcome, Optional<Opened> opened, Duration pause) {}

    /** What happened. */
    public enum Outcome {
        SIGNED_IN,
        /** Name, passphrase or code is wrong; which one is not told. */
        REFUSED,
        /** All is right, but the code has been used: the next one comes within half a minute. */
        CODE_USED_ALREADY,
        /** Too many tries within a minute. */
        WAIT
    }

    /** Tries to sign in. Takes as long whether or not anybody has this name. */
    public Attempt attempt(String name, Passphrase passphrase, String code) {
        var wait = throttle.tryAt(Pseudonym.key(name));
        if (wait.isPresent()) {
            return new Attempt(Outcome.WAIT, Optional.empty(), wait.get());
        }
        var known = store.read(handle -> Known.named(handle, name));
        var key = locksmith.open(known.map(Known::lock).orElse(locksmith.nobodys()), passphrase);
        if (known.isEmpty() || key.isEmpty()) {
            return not(Outcome.REFUSED);
        }
        var step = step(known.get(), key.get(), code);
        return store.write(handle ->
                step.isPresent() ? enter(handle, known.get(), step.getAsLong()) : refuse(handle, known.get()));
    }

    private OptionalLong step(Known known, Key key, String code) {
        return new Totp(key.unseal(known.sealedFactor()).orElseThrow()).stepOf(code, clock.instant());
    }

    private Attempt enter(Handle handle, Known known, long step) {
        if (!known.isInForce(handle)) {
            return not(Outcome.REFUSED);
        }
        if (!known.spend(handle, step)) {
            return not(Outcome.CODE_USED_ALREADY);
        }
        var person = People.byId(handle, known.person()).orElseThrow();
        return new Attempt(Outcome.SIGNED_IN, Optional.of(sessions.open(handle, person)), Duration.ZERO);
    }

    /** Noted, because whoever has somebody's passphrase but not their second factor may not be that person. */
    private Attempt refuse(Handle handle, Known known) {
        audit.add(handle, "server", "refused a wrong code", known.name(), "after the right passphrase");
        return not(Outcome.REFUSED);
    }

    private static Attempt not(Outcome outcome) {
        return new Attempt(outcome, Optional.empty(), Duration.ZERO);
    }
}
