package org.fanal.office.people.parts;

import java.util.Optional;
import org.fanal.office.http.Asked;

/** Numbers in paths. */
public final class Ids {
    private Ids() {}

    /** The number, if it is one that a row could have. */
    public static Optional<Long> of(Asked asked, String parameter) {
        var text = asked.parameter(parameter);
        return text.matches("[1-9][0-9]{0,17}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }
}
