package org.fanal.translation.check;

import java.util.List;
import java.util.regex.Pattern;

/** What is the same in every language: addresses, form numbers, phone numbers, placeholders. */
final class LiteralRules {
    private LiteralRules() {}

    static void look(Sides sides, List<Finding> findings) {
        addresses(sides.source().addresses(), sides.translation(), findings);
        forms(sides.source().forms(), sides.translation().forms(), findings);
        phones(sides.source().phones(), sides.translation().phones(), findings);
        placeholders(sides.source().placeholders(), sides.translation().placeholders(), findings);
    }

    private static void addresses(List<String> source, Side side, List<Finding> findings) {
        var translation = side.addresses();
        source.stream()
                .distinct()
                .filter(each -> !translation.contains(each) && !stands(each, side.words()))
                .forEach(each -> findings.add(new Finding(
                        "addresses",
                        true,
                        "The address \"" + each + "\" is missing.",
                        "Write it exactly as the source does.")));
        translation.stream()
                .distinct()
                .filter(each -> !source.contains(each))
                .forEach(each -> findings.add(new Finding(
                        "addresses",
                        true,
                        "The address \"" + each + "\" is not in the source.",
                        "Take it out; if it is no address, set a space after the full stop.")));
    }

    /** Whether it stands there whole, also right behind a letter of another script, as Arabic joins "and" to the next word. */
    private static boolean stands(String address, String words) {
        return Pattern.compile("(?<![A-Za-z0-9@._/-])" + Pattern.quote(address) + "(?![A-Za-z0-9@/-])")
                .matcher(words)
                .find();
    }

    private static void forms(List<String> source, List<String> translation, List<Finding> findings) {
        source.stream()
                .distinct()
                .filter(each -> !translation.contains(each))
                .forEach(each -> findings.add(new Finding(
                        "forms",
                        true,
                        "\"" + each + "\" is missing; it is printed on papers.",
                        "Write it exactly as the source does.")));
    }

    private static void phones(List<String> source, List<String> translation, List<Finding> findings) {
        boolean equal = MarkupRules.without(source, translation).isEmpty()
                && MarkupRules.without(translation, source).isEmpty();
        if (!equal) {
            findings.add(new Finding(
                    "phones", true, "A phone number is not the one in the source.", "Copy it from the source."));
        }
    }

    private static void placeholders(List<String> source, List<String> translation, List<Finding> findings) {
        for (var each : MarkupRules.without(source, translation)) {
            findings.add(new Finding(
                    "placeholders", true, "The placeholder " + each + " is missing.", "Write it as the source does."));
        }
        for (var each : MarkupRules.without(translation, source)) {
            findings.add(new Finding(
                    "placeholders",
                    true,
                    "The source has no placeholder " + each + ", or not as many.",
                    "Take it out."));
        }
    }
}
