package org.fanal.view.frame;

import java.util.List;
import org.fanal.translation.words.Words;
import org.fanal.view.template.View;

/** The language menu. */
record Tongues(Words words, List<Tongue> all) implements View {}
