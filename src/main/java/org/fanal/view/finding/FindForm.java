package org.fanal.view.finding;

import org.fanal.translation.words.Words;
import org.fanal.view.template.View;

/**
 * The form to type words into.
 *
 * @param action where they are answered
 * @param asked what was typed last
 */
record FindForm(Words words, String action, String asked) implements View {}
