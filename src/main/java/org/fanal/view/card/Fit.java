package org.fanal.view.card;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.fanal.language.Direction;

/**
 * How much text a card holds. Widths are guessed by script, somewhat wide, so that a text fits with the fonts of any machine; what
 * does not fit goes on another card. All lengths in points; those of type agree with {@code cards.css}.
 */
final class Fit {
    static final double HEIGHT = 126;
    private static final double WIDTH = 176;
    private static final double GAP = 1.5;
    private static final double SLACK = 1.06;

    private Fit() {}

    /** Deals lines to as many cards as they need. */
    static List<List<Line>> deal(List<Line> lines, double height) {
        List<List<Line>> cards = new ArrayList<>();
        List<Line> card = new ArrayList<>();
        double used = 0;
        for (var line :
                lines.stream().flatMap(each -> pieces(each, height).stream()).toList()) {
            double needed = height(line);
            if (used + needed > height && !card.isEmpty()) {
                cards.add(List.copyOf(card));
                card.clear();
                used = 0;
            }
            card.add(line);
            used += needed;
        }
        cards.add(List.copyOf(card));
        return cards;
    }

    /** How high a line stands, with what is below it. */
    static double height(Line line) {
        double own = rows(line) * leading(line) + (line.kind().equals(Line.UNDER) ? 0 : GAP);
        return own + line.below().stream().mapToDouble(Fit::height).sum();
    }

    private static List<Line> pieces(Line line, double height) {
        if (height(line) <= height) {
            return List.of(line);
        }
        List<Line> pieces = new ArrayList<>(cut(new Line(line.text(), line.language(), line.kind()), height));
        line.below().forEach(below -> pieces.addAll(cut(below, height)));
        return pieces;
    }

    /** A line too long for a card, cut between sentences or, when one sentence fills a card, between words. */
    private static List<Line> cut(Line line, double height) {
        if (height(line) <= height) {
            return List.of(line);
        }
        var locale = Locale.forLanguageTag(line.language().tag());
        var sentences = cut(line, height, BreakIterator.getSentenceInstance(locale));
        return sentences.stream()
                .flatMap(each -> height(each) <= height
                        ? List.of(each).stream()
                        : cut(each, height, BreakIterator.getLineInstance(locale)).stream())
                .toList();
    }

    private static List<Line> cut(Line line, double height, BreakIterator breaks) {
        List<Line> pieces = new ArrayList<>();
        breaks.setText(line.text());
        int start = 0;
        int last = 0;
        for (int next = breaks.next(); next != BreakIterator.DONE; next = breaks.next()) {
            if (last > start && height(piece(line, start, next)) > height) {
                pieces.add(piece(line, start, last));
                start = last;
            }
            last = next;
        }
        pieces.add(piece(line, start, line.text().length()));
        return pieces;
    }

    private static Line piece(Line line, int from, int to) {
        return new Line(line.text().substring(from, to).strip(), line.language(), line.kind());
    }

    private static int rows(Line line) {
        double width = line.text().codePoints().mapToDouble(Fit::width).sum() * size(line) * SLACK;
        return (int) Math.max(1, Math.ceil(width / WIDTH));
    }

    private static double size(Line line) {
        return switch (line.kind()) {
            case Line.SAID -> 8.5;
            case Line.UNDER -> 7;
            default -> 8;
        };
    }

    private static double leading(Line line) {
        return size(line) * (line.language().direction() == Direction.RTL ? 1.45 : 1.22);
    }

    /** Of one letter, in ems. */
    private static double width(int c) {
        if (Character.isIdeographic(c) || (c >= 0x3000 && c <= 0x30FF) || (c >= 0xAC00 && c <= 0xD7AF) || c >= 0xFF00) {
            return 1;
        }
        if (c == ' ') {
            return 0.29;
        }
        return Character.isUpperCase(c) ? 0.7 : 0.54;
    }
}
