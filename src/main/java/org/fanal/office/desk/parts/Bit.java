package org.fanal.office.desk.parts;

import org.fanal.editing.difference.Difference.Kind;
import org.fanal.editing.difference.Difference.Piece;

/** A piece of a comparison. */
public record Bit(Kind kind, String text) {
    public static Bit of(Piece piece) {
        return new Bit(piece.kind(), piece.text());
    }

    boolean isOut() {
        return kind == Kind.REMOVED;
    }

    boolean isIn() {
        return kind == Kind.ADDED;
    }

    boolean isSame() {
        return kind == Kind.SAME;
    }
}
