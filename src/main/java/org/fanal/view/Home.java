package org.fanal.view;

import java.util.List;
import java.util.Optional;
import org.fanal.translation.words.Words;
import org.fanal.view.reading.Way;
import org.fanal.view.template.Markup;
import org.fanal.view.template.View;

/**
 * The first page of a language: what is happening, then everything else.
 *
 * @param offline the file with all pages
 * @param find the field to type into
 * @param all the page with all cases, when there is one
 */
record Home(
        Words words,
        List<Way> triage,
        Optional<String> all,
        List<Way> sections,
        Markup find,
        String offline,
        Markup tongues)
        implements View {}
