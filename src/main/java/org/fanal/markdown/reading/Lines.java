package org.fanal.markdown.reading;

import java.util.Arrays;

/** The lines of a text, found by offset. */
final class Lines {
    private final int[] ends;

    Lines(String text) {
        this.ends = text.chars().allMatch(c -> c != '\n')
                ? new int[0]
                : java.util.stream.IntStream.range(0, text.length())
                        .filter(i -> text.charAt(i) == '\n')
                        .toArray();
    }

    /** The line of an offset, from 1. */
    int at(int offset) {
        int place = Arrays.binarySearch(ends, offset);
        return (place < 0 ? -place - 1 : place) + 1;
    }
}
