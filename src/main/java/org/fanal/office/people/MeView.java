package org.fanal.office.people;

import java.util.List;
import java.util.Optional;
import org.fanal.translation.words.Words;
import org.fanal.view.template.View;

/** A person's own page. */
record MeView(
        Words words,
        String token,
        String name,
        Optional<String> told,
        List<Mine> sessions,
        boolean hasOthers,
        String codes,
        List<Held> held,
        String renew)
        implements View {
    static final String TEMPLATE = "office/me";

    MeView {
        sessions = List.copyOf(sessions);
        held = List.copyOf(held);
    }

    /** A session; the one in use has no path that ends it. */
    record Mine(String opened, String seen, boolean isThis, Optional<String> end) {}

    /** A role or language, under the name of its field. */
    record Held(String text, String field, String value) {}
}
