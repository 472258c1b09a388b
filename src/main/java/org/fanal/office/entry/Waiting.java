package org.fanal.office.entry;

import java.time.Duration;
import org.fanal.translation.words.Words;

/** Says how long to wait after too many tries. */
final class Waiting {
    private Waiting() {}

    static String say(Words words, Duration wait) {
        return words.count("desk.wait", Math.max(1, wait.plusMillis(999).toSeconds()));
    }
}
