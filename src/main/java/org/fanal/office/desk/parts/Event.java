package org.fanal.office.desk.parts;

import java.util.List;
import java.util.Optional;

/**
 * Something that happened to a text.
 *
 * @param kind {@code good}, {@code wait}, {@code bad} or nothing
 * @param ways what can be done about it now
 */
public record Event(String kind, String what, String by, Optional<String> note, List<Link> ways) {
    boolean hasWays() {
        return !ways.isEmpty();
    }
}
