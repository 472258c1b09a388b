package org.fanal.office.desk.parts;

import java.util.ArrayList;
import java.util.List;
import org.fanal.editing.difference.Difference;
import org.fanal.editing.difference.Difference.Kind;
import org.fanal.editing.difference.Difference.Piece;
import org.fanal.language.Language;
import org.fanal.translation.words.Words;
import org.fanal.view.template.View;

/**
 * Two versions of a document, line by line, and word by word where a line was changed; long stretches that are the same are left out.
 *
 * @param lang the language they are written in
 */
record Comparison(Words words, Language lang, List<Line> lines) implements View {
    private static final int AROUND = 2;

    /**
     * A line of either.
     *
     * @param kind {@code same}, {@code changed}, or {@code left} for how many are left out
     */
    record Line(String kind, List<Bit> bits) {
        private static Line same(String text) {
            return new Line("same", List.of(new Bit(Kind.SAME, text)));
        }

        private static Line changed(List<Bit> bits) {
            return new Line("changed", List.copyOf(bits));
        }
    }

    static Comparison of(Words words, Language lang, Difference difference) {
        var lines = new ArrayList<Line>();
        var pieces = difference.pieces();
        for (int i = 0; i < pieces.size(); i++) {
            var piece = pieces.get(i);
            boolean isReplaced = piece.kind() == Kind.REMOVED
                    && i + 1 < pieces.size()
                    && pieces.get(i + 1).kind() == Kind.ADDED;
            if (piece.kind() == Kind.SAME) {
                lines.addAll(near(words, piece, i > 0, i + 1 < pieces.size()));
            } else if (isReplaced) {
                lines.addAll(
                        split(Difference.ofWords(piece.text(), pieces.get(i + 1).text())
                                .pieces()));
                i++;
            } else {
                lines.addAll(split(List.of(piece)));
            }
        }
        return new Comparison(words, lang, lines);
    }

    /** The first and last lines of a stretch that is the same, and how many there are between them. */
    private static List<Line> near(Words words, Piece same, boolean followsChange, boolean precedesChange) {
        var all = same.text().lines().toList();
        int head = followsChange ? AROUND : 0;
        int tail = precedesChange ? AROUND : 0;
        var lines = new ArrayList<Line>();
        int left = all.size() - head - tail;
        if (left <= 1) {
            all.forEach(line -> lines.add(Line.same(line)));
            return lines;
        }
        all.subList(0, head).forEach(line -> lines.add(Line.same(line)));
        lines.add(new Line("left", List.of(new Bit(Kind.SAME, words.count("diff.left", left)))));
        all.subList(all.size() - tail, all.size()).forEach(line -> lines.add(Line.same(line)));
        return lines;
    }

    private static List<Line> split(List<Piece> pieces) {
        var lines = new ArrayList<Line>();
        var open = new ArrayList<Bit>();
        for (var piece : pieces) {
            var parts = piece.text().split("\n", -1);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0) {
                    lines.add(Line.changed(open));
                    open.clear();
                }
                if (!parts[i].isEmpty()) {
                    open.add(new Bit(piece.kind(), parts[i]));
                }
            }
        }
        if (!open.isEmpty()) {
            lines.add(Line.changed(open));
        }
        return lines;
    }
}
