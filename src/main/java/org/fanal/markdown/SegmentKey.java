package org.fanal.markdown;

/** Short hash (12 lower-case hexadecimal digits) of a segment's page, canonical text and context: {@code v1}. */
public record SegmentKey(String text) implements Comparable<SegmentKey> {
    public SegmentKey {
        if (!text.matches("[0-9a-f]{12}")) {
            throw new IllegalArgumentException("not a segment key: " + text);
        }
    }

    @Override
    public int compareTo(SegmentKey other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
