package org.fanal.view;

import java.util.List;
import java.util.Optional;
import org.fanal.translation.words.Words;
import org.fanal.view.reading.Way;
import org.fanal.view.template.View;

/** The pages of a section; {@code empty} is present when there are none. */
record SectionPage(Words words, String title, String about, Optional<String> empty, List<Way> pages, String find)
        implements View {}
