package org.fanal.office.view;

/**
 * A file of the office, the same for everyone.
 *
 * @param path with a hash of the text in it, so that browsers may keep it
 */
public record Asset(String path, String type, String text) {}
