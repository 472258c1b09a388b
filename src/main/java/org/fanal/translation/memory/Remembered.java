package org.fanal.translation.memory;

import org.fanal.content.Slug;

/**
 * A translation that somebody once made.
 *
 * @param source the text it was made from, canonical
 * @param page where it stood
 * @param confirmed whether a second person confirmed it there
 */
public record Remembered(String source, String text, Slug page, boolean confirmed) {}
