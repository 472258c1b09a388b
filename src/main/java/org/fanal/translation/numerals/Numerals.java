package org.fanal.translation.numerals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The numbers written in a text, whatever digits and separators it uses. */
public final class Numerals {
    private static final Pattern NUMBER = Pattern.compile("\\d++(?:[.,'\u2019\u00A0]\\d++)*+");
    private static final Pattern FULL_HOUR = Pattern.compile("(\\d{1,2}):00(?!\\d)");
    private static final Pattern GROUPED =
            Pattern.compile("\\d{1,3}(?:([.,'\u2019\u00A0])\\d{3})(?:\\1\\d{3}){0,9}(?:[.,]\\d+)?");
    private static final Pattern INDIAN = Pattern.compile("\\d{1,2}(?:,\\d{2}){1,9},\\d{3}");
    private static final Pattern DECIMAL = Pattern.compile("\\d+[.,]\\d+");

    private Numerals() {}

    /** ASCII digits, separators and hyphens instead of any others; invisible characters left out. */
    public static String fold(String text) {
        var folded = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER) {
                folded.append(Character.digit(c, 10));
            } else if (Character.getType(c) != Character.FORMAT) {
                folded.appendCodePoint(plain(c));
            }
        });
        return FULL_HOUR.matcher(folded).replaceAll("$1");
    }

    private static int plain(int c) {
        return switch (c) {
            case '\u066C', '\uFF0C' -> ',';
            case '\u066B', '\uFF0E' -> '.';
            case '\u202F', '\u2009', '\u2007' -> '\u00A0';
            case '\u2010', '\u2011', '\u2212', '\uFF0D' -> '-';
            case '\uFF1A' -> ':';
            default -> c;
        };
    }

    /** Every number of a text that was folded. */
    static List<Numeral> in(String folded, Magnitudes magnitudes) {
        var numerals = new ArrayList<Numeral>();
        var number = NUMBER.matcher(folded);
        while (number.find()) {
            var values = values(number.group());
            for (int i = 0; i < values.size(); i++) {
                boolean last = i == values.size() - 1;
                int exponent = last ? magnitudes.exponentAt(folded, number.end()) : 0;
                numerals.add(new Numeral(values.get(i).stripTrailingZeros(), exponent, number.end()));
            }
        }
        return numerals;
    }

    /**
     * A number of a text.
     *
     * @param value as its digits say
     * @param exponent the power of ten that a word behind it stands for: 6 for {@code 8 million}
     * @param end its end in the text
     */
    record Numeral(BigDecimal value, int exponent, int end) {
        /** Its value with the word behind it. */
        BigDecimal size() {
            return value.scaleByPowerOfTen(exponent).stripTrailingZeros();
        }
    }

    private static List<BigDecimal> values(String written) {
        if (INDIAN.matcher(written).matches()) {
            return List.of(new BigDecimal(written.replace(",", "")));
        }
        var grouped = GROUPED.matcher(written);
        if (grouped.matches()) {
            var ungrouped = written.replace(grouped.group(1), "");
            return List.of(new BigDecimal(ungrouped.replace(',', '.')));
        }
        if (DECIMAL.matcher(written).matches()) {
            return List.of(new BigDecimal(written.replace(',', '.')));
        }
        var parts = new ArrayList<BigDecimal>();
        for (var part : written.split("\\D")) {
            parts.add(new BigDecimal(part));
        }
        return parts;
    }
}
