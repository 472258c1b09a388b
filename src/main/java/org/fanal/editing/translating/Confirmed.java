package org.fanal.editing.translating;

/**
 * What readers got by a second person's word.
 *
 * @param publication the change of what readers see
 * @param texts how many were confirmed
 */
public record Confirmed(long publication, int texts) {}
