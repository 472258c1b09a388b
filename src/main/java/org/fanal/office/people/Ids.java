package org.fanal.office.people;

import java.util.Optional;
import org.fanal.office.http.Asked;

/** Numbers in paths. */
final class Ids {
    private Ids() {}

    static Optional<Long> of(Asked asked, String parameter) {
        var text = asked.parameter(parameter);
        return text.matches("[1-9][0-9]{0,17}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }
}
