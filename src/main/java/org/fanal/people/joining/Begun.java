package org.fanal.people.joining;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.fanal.people.NameProblem;
import org.fanal.people.credential.Sheet;

/**
 * How the first step through a link went.
 *
 * @param sheet what to show, when it went well
 * @param problems what is wrong with the name, when that is why not
 * @param pause how long to wait, when there were too many tries
 */
public record Begun(Outcome outcome, Optional<Sheet> sheet, Set<NameProblem> problems, Duration pause) {
    /** What happened. */
    public enum Outcome {
        SHOWN,
        NAME_HAS_PROBLEMS,
        /** The link is unknown, used, withdrawn, too old or not confirmed yet; looking at it tells which. */
        LINK_IS_NOT_OPEN,
        WAIT
    }

    static Begun shown(Sheet sheet) {
        return new Begun(Outcome.SHOWN, Optional.of(sheet), Set.of(), Duration.ZERO);
    }

    static Begun badName(Set<NameProblem> problems) {
        return new Begun(Outcome.NAME_HAS_PROBLEMS, Optional.empty(), Set.copyOf(problems), Duration.ZERO);
    }

    static Begun notOpen() {
        return new Begun(Outcome.LINK_IS_NOT_OPEN, Optional.empty(), Set.of(), Duration.ZERO);
    }

    static Begun wait(Duration pause) {
        return new Begun(Outcome.WAIT, Optional.empty(), Set.of(), pause);
    }
}
