package org.fanal.office.desk.parts;

/**
 * A way on.
 *
 * @param kind {@code quiet}, {@code bad}, or nothing for the one that most people want
 */
public record Link(String kind, String href, String text) {}
