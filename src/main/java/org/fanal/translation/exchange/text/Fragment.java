package org.fanal.translation.exchange.text;

/**
 * A piece of a file that could not be read, so that somebody can read it.
 *
 * @param line where it begins, from 1
 * @param text as it stands there; at most 100,000 characters
 */
public record Fragment(String file, int line, String text) {}
