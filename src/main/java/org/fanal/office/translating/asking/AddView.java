package org.fanal.office.translating.asking;

import java.util.List;
import org.fanal.language.Language;
import org.fanal.office.desk.parts.Notice;
import org.fanal.translation.words.Words;
import org.fanal.view.template.View;

/** The languages that the site has not yet. */
record AddView(Words words, List<Notice> notices, String token, List<Choice> choices) implements View {
    static final String TEMPLATE = "office/translate/add";

    /** A language, and how many plural forms it has. */
    record Choice(Language language, String about) {}

    boolean hasChoices() {
        return !choices.isEmpty();
    }
}
