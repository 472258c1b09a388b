package org.fanal.office.view;

import java.util.Optional;
import org.fanal.language.Language;
import org.fanal.translation.words.Words;
import org.fanal.view.template.Markup;
import org.fanal.view.template.View;

/** Everything around the main part of a page. */
record Frame(
        Words words,
        Language language,
        String title,
        Around around,
        Optional<Signed> signed,
        String style,
        Optional<String> script,
        Markup symbols,
        String width,
        Markup main)
        implements View {
    /** The person who has signed in, and the form that signs out. */
    record Signed(String name, String token) {}
}
