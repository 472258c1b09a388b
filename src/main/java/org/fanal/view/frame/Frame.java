package org.fanal.view.frame;

import java.util.List;
import java.util.Optional;
import org.fanal.language.Language;
import org.fanal.translation.words.Words;
import org.fanal.view.template.Inlay;
import org.fanal.view.template.Markup;
import org.fanal.view.template.View;

/** Everything around the main part of a page. */
record Frame(
        Words words,
        Language language,
        Subject subject,
        Optional<String> canonical,
        List<Alternate> alternates,
        Optional<String> description,
        Markup tongues,
        Foot foot,
        String home,
        String exit,
        Markup symbols,
        Inlay style,
        Optional<Inlay> more,
        Inlay script,
        Markup main)
        implements View {}
