package org.fanal.office.desk.parts;

/**
 * Something that waits, as a slip of paper that leads there.
 *
 * @param kind {@code yours}, {@code wait}, {@code bad} or {@code good}
 * @param state why it waits
 * @param title what waits
 * @param about by whom, since when
 */
public record Slip(String kind, String state, String href, String title, String about) {}
