package org.fanal.office.translating.parts;

/**
 * A field to write a translation in.
 *
 * @param label above it
 * @param text behind a newline, which browsers leave out
 * @param weight {@code heard} when nobody needs to see the label
 */
public record Field(String id, String name, String label, int rows, String text, String weight) {
    /** The same, not higher than that. */
    public Field atMost(int most) {
        return new Field(id, name, label, Math.min(rows, most), text, weight);
    }
}
