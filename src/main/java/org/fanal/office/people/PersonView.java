package org.fanal.office.people;

import java.util.List;
import java.util.Optional;
import org.fanal.translation.words.Words;
import org.fanal.view.template.View;

/**
 * One person.
 *
 * @param languages that they have
 * @param others that they have not
 * @param path of their page, below which the forms go
 * @param isOpen whether anything can be changed: they have not retired
 * @param isOther whether it is not the page of the one who looks at it
 */
record PersonView(
        Words words,
        String token,
        String name,
        String path,
        String since,
        Optional<String> told,
        List<Switch> roles,
        List<Switch> languages,
        List<Switch> others,
        boolean isOpen,
        boolean isOther)
        implements View {
    static final String TEMPLATE = "office/person";

    PersonView {
        roles = List.copyOf(roles);
        languages = List.copyOf(languages);
        others = List.copyOf(others);
    }

    String change() {
        return path + "/change";
    }

    String reset() {
        return path + "/reset";
    }

    String retire() {
        return path + "/retire";
    }

    boolean isRetired() {
        return !isOpen;
    }

    boolean isOpenOther() {
        return isOpen && isOther;
    }

    /**
     * A role or language that they have or have not.
     *
     * @param state has it or not
     * @param button what the form would propose; nothing when it is not this person's to propose
     * @param given {@code yes} to give it
     */
    record Switch(String text, String state, String field, String value, String given, Optional<String> button) {}
}
