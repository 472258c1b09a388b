package org.fanal.people.credential;

import java.time.Duration;
import java.util.Optional;
import org.fanal.people.Person;

/**
 * How the last step of joining, of a reset or of a recovery went.
 *
 * @param person whose way in is in force now, when it is done
 * @param pause how long to wait, when there were too many tries
 */
public record Finished(Outcome outcome, Optional<Person> person, Duration pause) {
    /** What happened. */
    public enum Outcome {
        DONE,
        /** The words differ from those on the sheet. */
        WRONG_PASSPHRASE,
        /** Not a code of the second factor on the sheet, or the clocks differ by more than half a minute. */
        WRONG_CODE,
        /** The sheet was shown more than an hour ago, or is in force already, or another took its place: begin again. */
        SHEET_IS_OVER,
        /** Somebody else took the name meanwhile: begin again with another. */
        NAME_TAKEN,
        /** The link was used, withdrawn or is too old. */
        LINK_IS_OVER,
        /** Too many tries within a minute. */
        WAIT
    }

    public static Finished not(Outcome outcome) {
        return new Finished(outcome, Optional.empty(), Duration.ZERO);
    }

    public static Finished wait(Duration pause) {
        return new Finished(Outcome.WAIT, Optional.empty(), pause);
    }

    public static Finished done(Person person) {
        return new Finished(Outcome.DONE, Optional.of(person), Duration.ZERO);
    }
}
