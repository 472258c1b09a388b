package org.fanal.view.card;

import java.util.List;
import org.fanal.translation.words.Words;
import org.fanal.view.reading.Way;
import org.fanal.view.template.View;

/** The pages that have cards. */
record CardList(Words words, String what, List<Way> ways) implements View {}
