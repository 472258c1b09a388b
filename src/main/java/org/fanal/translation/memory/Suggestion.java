package org.fanal.translation.memory;

/**
 * A remembered translation for a text that is like its source.
 *
 * @param likeness in per cent, 1 to 100; 100 only for the same source text
 */
public record Suggestion(Remembered remembered, int likeness) {}
