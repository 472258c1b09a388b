package org.fanal.office.people;

import java.util.List;
import java.util.Optional;
import org.fanal.translation.words.Words;
import org.fanal.view.template.View;

/** Everybody, and what waits for a second person. */
record PeopleView(Words words, String token, Optional<String> told, List<Waits> waiting, List<Row> people)
        implements View {
    static final String TEMPLATE = "office/people";

    PeopleView {
        waiting = List.copyOf(waiting);
        people = List.copyOf(people);
    }

    boolean hasWaiting() {
        return !waiting.isEmpty();
    }

    /** A person. */
    record Row(String path, String name, String may, String since, boolean isRetired) {}

    /**
     * An invitation, a reset or a change of roles that is not done yet.
     *
     * @param confirm where the second person confirms it; nothing when this person cannot be the second, or none is needed
     * @param state whether it works already or waits
     */
    record Waits(String what, String by, String state, Optional<String> confirm, String decline, String declining) {}
}
