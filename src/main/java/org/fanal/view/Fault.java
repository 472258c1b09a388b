package org.fanal.view;

import java.util.List;
import java.util.Optional;
import org.fanal.translation.words.Words;
import org.fanal.view.reading.Way;
import org.fanal.view.template.View;

/** Something went wrong, and the way home. */
record Fault(
        Words words, String title, String about, String home, String find, Optional<String> heading, List<Way> triage)
        implements View {}
