package org.fanal.markdown;

/** Short hash (12 lower-case hexadecimal digits) of a segment's page, canonical text and context: {@code v1}. */
public record SegmentKey(String text) implements Comparable<SegmentKey> {
    public SegmentKey {
        if (text.length() != 12 || !text.chars().allMatch(SegmentKey::isHexadecimal)) {
            throw new IllegalArgumentException("not a segment key: " + text);
        }
    }

    private static boolean isHexadecimal(int c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
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
