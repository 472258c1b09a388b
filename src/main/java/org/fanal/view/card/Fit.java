package org.fanal.view.card;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The lines of a block dealt to as many cards as they need: to one if they can be set small enough, in the largest type in which
 * they fit.
 */
record Fit(Type type, List<List<Line>> cards) {
    private static final double HEIGHT = 124;
    private static final double BELOW_TITLE = 5;
    private static final double STEP = 4;

    static Fit of(Optional<Line> title, List<Line> lines) {
        for (var type : Type.values()) {
            double height = room(title, type);
            if (lines.stream().mapToDouble(type::height).sum() <= height) {
                return new Fit(type, List.of(lines));
            }
        }
        return new Fit(Type.MIDDLE, evenly(lines, room(title, Type.MIDDLE)));
    }

    private static double room(Optional<Line> title, Type type) {
        return HEIGHT - title.map(line -> type.height(line) + BELOW_TITLE).orElse(0.0);
    }

    /** No more cards than it takes, and none with one line left over if that can be helped. */
    private static List<List<Line>> evenly(List<Line> lines, double height) {
        var cards = deal(lines, height);
        for (double less = height - STEP; less > height / 2; less -= STEP) {
            var again = deal(lines, less);
            if (again.size() > cards.size()) {
                return cards;
            }
            cards = again;
        }
        return cards;
    }

    private static List<List<Line>> deal(List<Line> lines, double height) {
        List<List<Line>> cards = new ArrayList<>();
        List<Line> card = new ArrayList<>();
        double used = 0;
        for (var line : lines.stream().flatMap(each -> pieces(each, height)).toList()) {
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

    private static Stream<Line> pieces(Line line, double height) {
        return height(line) <= height
                ? Stream.of(line)
                : Stream.concat(
                        cut(new Line(line.text(), line.language(), line.kind()), height),
                        line.below().stream().flatMap(below -> cut(below, height)));
    }

    /** A line too long for a card, cut between sentences or, when one sentence fills a card, between words. */
    private static Stream<Line> cut(Line line, double height) {
        if (height(line) <= height) {
            return Stream.of(line);
        }
        var locale = Locale.forLanguageTag(line.language().tag());
        return cut(line, height, BreakIterator.getSentenceInstance(locale)).stream()
                .flatMap(each -> height(each) <= height
                        ? Stream.of(each)
                        : cut(each, height, BreakIterator.getLineInstance(locale)).stream());
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

    private static double height(Line line) {
        return Type.MIDDLE.height(line);
    }
}
