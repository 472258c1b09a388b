package org.fanal.press;

import java.util.Optional;

/**
 * The answer to a question in an address. It is printed anew each time and kept nowhere: what people ask is theirs.
 *
 * @param status 200 with a sheet, or why there is none
 */
public record Answer(int status, Optional<Sheet> sheet) {
    static Answer of(Sheet sheet) {
        return new Answer(200, Optional.of(sheet));
    }

    static Answer refused(int status) {
        return new Answer(status, Optional.empty());
    }
}
