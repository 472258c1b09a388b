package org.fanal.people.access;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.fanal.people.People;
import org.fanal.people.Person;
import org.fanal.people.Pseudonym;
import org.fanal.people.credential.Draft;
import org.fanal.people.credential.Drafts;
import org.fanal.people.credential.Enrolments;
import org.fanal.people.credential.Finished;
import org.fanal.people.credential.Known;
import org.fanal.people.credential.Origin;
import org.fanal.people.credential.Proof;
import org.fanal.people.credential.Sheet;
import org.fanal.people.credential.Throttle;
import org.fanal.people.factor.Totp;
import org.fanal.people.secret.Key;
import org.fanal.people.secret.Locksmith;
import org.fanal.people.secret.Passphrase;
import org.fanal.people.secret.RecoveryCode;
import org.fanal.people.secret.Token;
import org.fanal.store.Store;
import org.fanal.store.audit.Audit;
import org.jdbi.v3.core.Handle;

/** A new sheet: for somebody who lost their second factor and has a recovery code, or for somebody signed in who wants one. */
public final class Recovery {
    private final Store store;
    private final Drafts drafts;
    private final Enrolments enrolments;
    private final Locksmith locksmith;
    private final Throttle throttle;
    private final Audit audit;
    private final Clock clock;

    public Recovery(
            Store store,
            Drafts drafts,
            Enrolments enrolments,
            Locksmith locksmith,
            Throttle throttle,
            Audit audit,
            Clock clock) {
        this.store = store;
        this.drafts = drafts;
        this.enrolments = enrolments;
        this.locksmith = locksmith;
        this.throttle = throttle;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * How the first step went.
     *
     * @param sheet what to show, when it went well
     * @param pause how long to wait, when there were too many tries
     */
    public record Attempt(Outcome outcome, Optional<Sheet> sheet, Duration pause) {
        static Attempt not(Outcome outcome) {
            return new Attempt(outcome, Optional.empty(), Duration.ZERO);
        }

        static Attempt shown(Sheet sheet) {
            return new Attempt(Outcome.SHOWN, Optional.of(sheet), Duration.ZERO);
        }
    }

    /** What happened. */
    public enum Outcome {
        SHOWN,
        /** Name, passphrase or code is wrong or used; which is not told. */
        REFUSED,
        WAIT
    }

    /**
     * Shows a sheet with a new second factor and new codes under the same passphrase. The recovery code is used up when the sheet
     * comes into force. Takes as long whether or not anybody has this name.
     */
    public Attempt begin(String name, Passphrase passphrase, RecoveryCode code) {
        return attempt(
                name,
                passphrase,
                (known, key) -> store.read(handle -> spent(handle, known, code.mark(key)))
                        .map(spent -> show(
                                known,
                                drafts.underTheSamePassphrase(known.name(), known.lock(), key),
                                Origin.recovery(known.person(), spent)))
                        .orElseGet(() -> Attempt.not(Outcome.REFUSED)));
    }

    /** Shows a sheet with everything new to somebody signed in, who gives passphrase and code once more. */
    public Attempt renew(Person person, Passphrase passphrase, String code) {
        return attempt(person.name(), passphrase, (known, key) -> {
            var step = new Totp(key.unseal(known.sealedFactor()).orElseThrow()).stepOf(code, clock.instant());
            if (step.isEmpty() || !store.write(handle -> known.spend(handle, step.getAsLong()))) {
                return Attempt.not(Outcome.REFUSED);
            }
            return show(known, drafts.allNew(known.name()), Origin.renewal(known.person()));
        });
    }

    /** The new sheet is in force, the old one is over, and its person is signed out everywhere. */
    public Finished finish(Token enrolment, Passphrase passphrase, String code) {
        var proof = enrolments.prove(enrolment, passphrase, code);
        return proof.failure().orElseGet(() -> store.write(handle -> finish(handle, proof)));
    }

    /** How many recovery codes of a person's sheet are left. */
    public int codesLeft(Person person) {
        return store.read(handle -> Known.named(handle, person.name())
                .map(known -> unused(handle, known.enrolment()))
                .orElse(0));
    }

    private interface Next {
        Attempt with(Known known, Key key);
    }

    private Attempt attempt(String name, Passphrase passphrase, Next next) {
        var wait = throttle.tryAt(Pseudonym.key(name));
        if (wait.isPresent()) {
            return new Attempt(Outcome.WAIT, Optional.empty(), wait.get());
        }
        var known = store.read(handle -> Known.named(handle, name));
        var key = locksmith.open(known.map(Known::lock).orElse(locksmith.nobodys()), passphrase);
        return known.isEmpty() || key.isEmpty() ? Attempt.not(Outcome.REFUSED) : next.with(known.get(), key.get());
    }

    private Attempt show(Known known, Draft draft, Origin origin) {
        return store.write(handle -> known.isInForce(handle)
                ? Attempt.shown(enrolments.show(handle, draft, origin))
                : Attempt.not(Outcome.REFUSED));
    }

    private Finished finish(Handle handle, Proof proof) {
        var origin = proof.enrolment().orElseThrow().origin();
        var person = origin.person()
                .filter(any -> origin.link().isEmpty())
                .flatMap(id -> People.byId(handle, id))
                .filter(found -> !found.isRetired());
        if (person.isEmpty()
                || !enrolments.putInForce(handle, proof, person.get().id())) {
            return Finished.not(Finished.Outcome.SHEET_IS_OVER);
        }
        var how = origin.spent().isPresent() ? "used a recovery code" : "renewed their sheet";
        audit.add(handle, person.get().name(), how, person.get().name(), "");
        return Finished.done(person.get());
    }

    private static Optional<Origin.Spent> spent(Handle handle, Known known, String mark) {
        return handle.select("""
                        select number from recovery_code code where enrolment = ? and mark = ? and not exists (
                            select 1 from recovery_code_use used
                            where used.enrolment = code.enrolment and used.number = code.number)""", known.enrolment(), mark)
                .mapTo(Integer.class)
                .findFirst()
                .map(number -> new Origin.Spent(known.enrolment(), number));
    }

    private static int unused(Handle handle, long enrolment) {
        return RecoveryCode.ON_A_SHEET
                - handle.select("select count(*) from recovery_code_use where enrolment = ?", enrolment)
                        .mapTo(Integer.class)
                        .one();
    }
}
