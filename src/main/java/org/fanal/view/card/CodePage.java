package org.fanal.view.card;

import java.util.List;
import java.util.Optional;
import org.fanal.language.Language;
import org.fanal.translation.words.Words;
import org.fanal.view.reading.Way;
import org.fanal.view.template.View;

/**
 * What a code leads to, in the card's language and in the source language.
 *
 * @param tone the CSS class: good or bad news
 * @param code absent when there is no such code
 */
record CodePage(Words words, String tone, Optional<String> code, List<Answer> answers, List<Text> texts, List<Way> ways)
        implements View {
    /** The answer in one language. */
    record Answer(Language language, String state, String about) {}

    /** Sentences of a card under a heading. */
    record Text(String heading, Language language, List<String> sentences) {}
}
