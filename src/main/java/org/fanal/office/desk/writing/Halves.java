package org.fanal.office.desk.writing;

import java.util.Optional;

/**
 * A document as the form shows it: a page's text apart from the lines that stand above it, so that nobody has to look past its
 * sources to mend a sentence. Put together again it is the same text.
 *
 * @param head the lines between the two {@code ---}; absent where there are none
 */
public record Halves(Optional<String> head, String text) {
    private static final String FENCE = "---\n";
    private static final String END = "\n" + FENCE;

    public static Halves of(String document) {
        int end = document.indexOf(END, FENCE.length() - 1);
        if (!document.startsWith(FENCE) || end < 0) {
            return new Halves(Optional.empty(), document);
        }
        var head = end < FENCE.length() ? "" : document.substring(FENCE.length(), end + 1);
        return new Halves(Optional.of(head), document.substring(end + END.length()));
    }

    /** The whole document. */
    public String joined() {
        return head.map(lines ->
                        FENCE + (lines.isEmpty() || lines.endsWith("\n") ? lines : lines + "\n") + FENCE + text)
                .orElse(text);
    }

    /** Where a line of the whole document stands. */
    public Place place(int line) {
        int above = head.map(lines -> 2 + (int) lines.lines().count()).orElse(0);
        if (line > above) {
            return new Place(false, line - above);
        }
        return new Place(true, Math.max(1, Math.min(line - 1, above - 2)));
    }

    /** A line of the half it stands in. */
    public String line(Place place) {
        var half = place.isInHead() ? head.orElse("") : text;
        return half.lines().skip(place.row() - 1L).findFirst().orElse("").strip();
    }

    /**
     * A line of one of the fields.
     *
     * @param row from 1
     */
    public record Place(boolean isInHead, int row) {}
}
