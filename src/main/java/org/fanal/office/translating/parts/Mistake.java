package org.fanal.office.translating.parts;

/**
 * Something about a translation.
 *
 * @param kind {@code error} when it stops the text, or {@code advice}
 * @param what in the words of whoever looks
 * @param detail what exactly, in English
 */
public record Mistake(String kind, String what, String detail) {}
