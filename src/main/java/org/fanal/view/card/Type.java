package org.fanal.view.card;

import org.fanal.language.Direction;

/**
 * How large the letters of a card are, and so how much room its lines take. Widths are those of Arial and of common Arabic and Chinese
 * fonts, somewhat wide, so that a text fits with the fonts of any machine. All lengths in points; they agree with
 * {@code cards.css}.
 */
enum Type {
    LARGEST("largest", 1.45),
    LARGE("large", 1.2),
    MIDDLE("middle", 1),
    SMALLEST("smallest", 0.88);

    private static final double COLUMN = 176;
    private static final double GAP = 1.5;
    private static final double SLACK = 1.05;
    private static final String NARROW = " !'(),-./:;I[]fijlrt|·،؛";
    private static final String WIDE = "MWmw@%—";

    private final String key;
    private final double scale;

    Type(String key, double scale) {
        this.key = key;
        this.scale = scale;
    }

    /** Its CSS class. */
    String key() {
        return key;
    }

    /** How high a line stands, with what is below it. */
    double height(Line line) {
        double own = rows(line) * leading(line) + (line.kind().equals(Line.UNDER) ? 0 : GAP);
        return own + line.below().stream().mapToDouble(this::height).sum();
    }

    /** Lines are broken between words, and between any two letters of a script that writes none. */
    private int rows(Line line) {
        int rows = 1;
        double used = 0;
        for (var word : line.text().split("(?<= )|(?<=[\\u3000-\\uFFEF\\u4E00-\\u9FFF])")) {
            double width = width(word) * size(line) * SLACK;
            if (used + width > COLUMN && used > 0) {
                rows++;
                used = 0;
            }
            rows += (int) (width / COLUMN);
            used += width % COLUMN;
        }
        return rows;
    }

    private double size(Line line) {
        return scale
                * switch (line.kind()) {
                    case Line.SAID -> 9;
                    case Line.UNDER -> 7;
                    default -> 8;
                };
    }

    private double leading(Line line) {
        return size(line) * (line.language().direction() == Direction.RTL ? 1.45 : 1.22);
    }

    private static double width(String word) {
        return word.codePoints().mapToDouble(Type::width).sum();
    }

    /** Of one letter, in ems. */
    private static double width(int c) {
        if (Character.getType(c) == Character.NON_SPACING_MARK) {
            return 0;
        }
        if (c >= 0x2E80 && c <= 0xFFEF && !(c >= 0xFB50 && c <= 0xFEFF)) {
            return 1;
        }
        if (c >= 0x590 && c <= 0x8FF) {
            return 0.47;
        }
        if (NARROW.indexOf(c) >= 0) {
            return 0.3;
        }
        return WIDE.indexOf(c) >= 0 ? 0.86 : Character.isUpperCase(c) ? 0.7 : 0.555;
    }
}
