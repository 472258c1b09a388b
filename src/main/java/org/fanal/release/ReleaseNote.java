package org.fanal.release;

/**
 * What the pages of a release say of it.
 *
 * @param contents the {@link Manifest#contents() sum} of all its other files
 */
public record ReleaseNote(Release release, String contents) {}
