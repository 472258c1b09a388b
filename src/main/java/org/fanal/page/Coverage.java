package org.fanal.page;

/**
 * How much of a page is in what state, in segments.
 *
 * @param criticalInSource whether every critical segment is shown in the source language (and there is at least one)
 */
public record Coverage(
        int confirmed, int draft, int outdatedMinor, int outdatedMajor, int missing, boolean criticalInSource) {
    /** All segments that are to be translated. */
    public int total() {
        return confirmed + draft + outdatedMinor + outdatedMajor + missing;
    }

    /** How many a reader gets in the page's language. */
    public int shown() {
        return confirmed + draft + outdatedMinor;
    }
}
