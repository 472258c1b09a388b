package org.fanal;

import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** What a command is given by the world: where to print, and what time it is. */
record Surroundings(PrintStream out, PrintStream err, Clock clock) {
    /** The day in UTC. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
