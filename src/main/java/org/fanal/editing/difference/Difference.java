package org.fanal.editing.difference;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Two texts, taken apart into what they share and what only one of them has, in the order of reading. */
public record Difference(List<Piece> pieces) {
    private static final Pattern WORD = Pattern.compile("\\s+|[\\p{L}\\p{M}\\p{N}]+|[^\\s\\p{L}\\p{M}\\p{N}]");
    private static final Pattern LINE = Pattern.compile("[^\\n]*\\n|[^\\n]+");

    /** Where a piece stands. */
    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    /** A piece of text. */
    public record Piece(Kind kind, String text) {}

    public Difference {
        pieces = List.copyOf(pieces);
    }

    /** Word by word: for a sentence or a paragraph. */
    public static Difference ofWords(String before, String after) {
        return between(parts(WORD, before), parts(WORD, after));
    }

    /** Line by line, newlines included: for a whole document. */
    public static Difference ofLines(String before, String after) {
        return between(parts(LINE, before), parts(LINE, after));
    }

    /** Whether the two are the same. */
    public boolean isNone() {
        return pieces.stream().allMatch(piece -> piece.kind() == Kind.SAME);
    }

    static List<String> lines(String text) {
        return parts(LINE, text);
    }

    private static List<String> parts(Pattern part, String text) {
        return part.matcher(text).results().map(MatchResult::group).toList();
    }

    private static Difference between(List<String> before, List<String> after) {
        var pieces = new ArrayList<Piece>();
        int next = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
            int start = delta.getSource().getPosition();
            add(pieces, Kind.SAME, before.subList(next, start));
            add(pieces, Kind.REMOVED, delta.getSource().getLines());
            add(pieces, Kind.ADDED, delta.getTarget().getLines());
            next = start + delta.getSource().size();
        }
        add(pieces, Kind.SAME, before.subList(next, before.size()));
        return new Difference(pieces);
    }

    private static void add(List<Piece> pieces, Kind kind, List<String> parts) {
        if (!parts.isEmpty()) {
            pieces.add(new Piece(kind, String.join("", parts)));
        }
    }
}
