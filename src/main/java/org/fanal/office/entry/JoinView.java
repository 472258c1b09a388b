package org.fanal.office.entry;

import java.util.List;
import java.util.Optional;
import org.fanal.translation.words.Words;
import org.fanal.view.template.View;

/**
 * What holding a link leads to: choosing a name, or a new sheet for the name one has.
 *
 * @param roles what the person will be able to do
 * @param whose the pseudonym of the person whose way in is reset; without one, somebody joins
 * @param wrong what is wrong with the name typed last
 */
record JoinView(
        Words words,
        String token,
        String path,
        Optional<String> whose,
        List<String> roles,
        List<String> languages,
        Optional<String> by,
        String name,
        List<String> wrong)
        implements View {
    static final String TEMPLATE = "office/join";

    JoinView {
        roles = List.copyOf(roles);
        languages = List.copyOf(languages);
        wrong = List.copyOf(wrong);
    }

    boolean isJoining() {
        return whose.isEmpty();
    }

    boolean hasLanguages() {
        return !languages.isEmpty();
    }

    boolean hasWrong() {
        return !wrong.isEmpty();
    }
}
