package org.fanal.translation.numerals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fanal.translation.numerals.Numerals.Numeral;

/**
 * Which numbers of an English source are not in its translation, and the other way round.
 *
 * @param missing from the translation
 * @param extra in the translation
 */
public record NumberDifference(List<BigDecimal> missing, List<BigDecimal> extra) {
    private static final Magnitudes ENGLISH = Magnitudes.of("en");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern MONTH = Pattern.compile(
            "\\b(Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\b|\\d\\s+(May)\\b|\\b(May)\\s+\\d");
    private static final Pattern AFTERNOON = Pattern.compile("(?i)(?::\\d\\d)?\\s*p\\.?\\s?m\\b.*", Pattern.DOTALL);
    private static final BigDecimal NOON = BigDecimal.valueOf(12);

    public NumberDifference {
        missing = List.copyOf(missing);
        extra = List.copyOf(extra);
    }

    /**
     * Compares two texts. Digits of any script and separators of any language are equal, {@code 8 billion} and {@code 80亿} too; a
     * month may become a number ({@code 5月12日}) and {@code 8 p.m.} an hour of twenty-four.
     *
     * @param mainTag the translation's language, without script and country
     */
    public static NumberDifference between(String source, String translation, String mainTag) {
        var folded = Numerals.fold(source);
        var here = Numerals.in(folded, ENGLISH);
        var there = Numerals.in(Numerals.fold(translation), Magnitudes.of(mainTag));
        var asWritten = compare(folded, here, there, Numeral::value);
        long large = here.stream().filter(each -> each.exponent() > 0).count();
        long largeThere = there.stream().filter(each -> each.exponent() > 0).count();
        if (large + largeThere == 0) {
            return asWritten;
        }
        var bySize = compare(folded, here, there, Numeral::size);
        if (!asWritten.isNone() || bySize.isNone()) {
            return bySize.isNone() ? bySize : asWritten;
        }
        // 8 billion is not 8亿, but a word for billion that is not known here is let pass
        return large == largeThere ? bySize : asWritten;
    }

    /** Whether all numbers are the same. */
    public boolean isNone() {
        return missing.isEmpty() && extra.isEmpty();
    }

    private static NumberDifference compare(
            String source, List<Numeral> here, List<Numeral> there, Function<Numeral, BigDecimal> measure) {
        var found = there.stream().map(measure).collect(Collectors.toCollection(ArrayList::new));
        var missing = new ArrayList<BigDecimal>();
        for (var numeral : here) {
            if (!found.remove(measure.apply(numeral)) && !found.remove(inTheAfternoon(numeral, source))) {
                missing.add(measure.apply(numeral));
            }
        }
        if (!found.isEmpty()) {
            months(source).forEach(found::remove);
        }
        return new NumberDifference(missing, found);
    }

    private static BigDecimal inTheAfternoon(Numeral numeral, String source) {
        boolean isAfternoon = numeral.value().compareTo(NOON) < 0
                && AFTERNOON.matcher(source.substring(numeral.end())).matches();
        return isAfternoon ? numeral.value().add(NOON).stripTrailingZeros() : numeral.value();
    }

    private static List<BigDecimal> months(String source) {
        return MONTH.matcher(source)
                .results()
                .map(month -> month.group().replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT))
                .map(name -> BigDecimal.valueOf(MONTHS.indexOf(name.substring(0, 3)) + 1L)
                        .stripTrailingZeros())
                .toList();
    }
}
