package org.fanal.office.people;

import java.util.List;
import java.util.Optional;
import org.fanal.translation.words.Words;
import org.fanal.view.template.View;

/** The form that makes an invitation. */
record InviteView(Words words, String token, Optional<String> wrong, List<Choice> roles, List<Choice> languages)
        implements View {
    static final String TEMPLATE = "office/invite";

    InviteView {
        roles = List.copyOf(roles);
        languages = List.copyOf(languages);
    }

    /** A box to tick; {@code checked} is {@code checked} when it is. */
    record Choice(String value, String text, String about, Optional<String> checked) {}
}
