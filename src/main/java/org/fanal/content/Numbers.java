package org.fanal.content;

import java.util.List;
import java.util.Optional;

/** The phone-number register. */
public record Numbers(List<Number> all) {
    public Numbers {
        all = List.copyOf(all);
    }

    /** The number that {@code [text](number:id)} names. */
    public Optional<Number> find(String id) {
        return all.stream().filter(number -> number.id().equals(id)).findFirst();
    }
}
