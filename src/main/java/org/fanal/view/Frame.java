package org.fanal.view;

import java.util.List;
import java.util.Optional;
import org.fanal.language.Language;
import org.fanal.translation.words.Words;
import org.fanal.view.template.View;

/** Everything around the main part of a page. */
record Frame(
        Words words,
        Language language,
        Subject subject,
        Optional<String> canonical,
        List<Alternate> alternates,
        List<Tongue> tongues,
        Foot foot,
        String home,
        String exit,
        String symbols,
        String style,
        String script,
        String main)
        implements View {}
