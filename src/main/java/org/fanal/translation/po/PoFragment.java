package org.fanal.translation.po;

/**
 * Lines of a file that could not be read.
 *
 * @param line the first of them, from 1
 * @param text as they stand there, decoded as far as could be
 */
public record PoFragment(int line, String text) {}
