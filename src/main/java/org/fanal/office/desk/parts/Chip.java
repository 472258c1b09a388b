package org.fanal.office.desk.parts;

/**
 * A short word about the state of something.
 *
 * @param kind a class of the style: {@code good}, {@code wait}, {@code bad}, {@code yours} or nothing
 */
public record Chip(String kind, String text) {}
