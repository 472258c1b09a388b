package org.fanal.translation.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.fanal.translation.numerals.NumberDifference;

/** Digits in, digits out: every number of the source is in the translation, and no other. */
final class NumberRule {
    private NumberRule() {}

    static void look(Sides sides, List<Finding> findings) {
        if (!sides.source().hasDigits() && !sides.translation().hasDigits()) {
            return;
        }
        var difference = NumberDifference.between(
                sides.source().words(), sides.translation().words(), sides.mainTag());
        if (!difference.missing().isEmpty()) {
            findings.add(finding("The source has " + list(difference.missing()) + "; the translation does not."));
        }
        if (!difference.extra().isEmpty()) {
            findings.add(finding("The translation has " + list(difference.extra()) + "; the source does not."));
        }
    }

    private static Finding finding(String what) {
        return new Finding("numbers", true, what, "Write the numbers of the source, in figures.");
    }

    private static String list(List<BigDecimal> values) {
        return values.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(", "));
    }
}
