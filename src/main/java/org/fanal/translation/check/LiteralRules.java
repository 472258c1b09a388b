package org.fanal.translation.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.fanal.translation.numerals.Numerals;

/** Words that are the same in every language: addresses, form numbers, phone numbers, placeholders. */
final class LiteralRules {
    private static final Pattern WEB = Pattern.compile("(?i)\\b(?:https?://|www\\.)[\\x21-\\x7e]+");
    private static final Pattern MAIL = Pattern.compile("(?i)[a-z0-9._%+-]+@[a-z0-9-]+(?:\\.[a-z0-9-]+)+");
    private static final Pattern DOMAIN = Pattern.compile(
            "(?<![\\p{L}\\p{N}@._/-])(?:[a-z0-9-]{2,}\\.)+[a-z]{2,24}(?:/[\\x21-\\x7e]*)?(?![A-Za-z0-9@-])"
                    + "|(?<![A-Za-z0-9@._/-])(?:[a-z0-9-]{2,}\\.)+(?:gov|org|com|net|edu|mil|info)(?:/[\\x21-\\x7e]*)?(?![A-Za-z0-9@-])");
    private static final Pattern FORM = Pattern.compile("(?<![A-Za-z0-9-])[A-Z]{1,4}-\\d+[A-Z]?(?![A-Za-z0-9])");
    private static final Pattern PHONE = Pattern.compile(
            "(?<![\\d-])(?:\\+?\\d{1,2}[-. ])?(?:\\(\\d{3}\\) ?|\\d{3}[-. ])\\d{3}[-. ]\\d{4}(?![\\d-])");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[A-Za-z][A-Za-z0-9_.]*}");

    private LiteralRules() {}

    static void look(Sides sides, List<Finding> findings) {
        addresses(sides, findings);
        forms(sides, findings);
        phones(sides, findings);
        placeholders(sides, findings);
    }

    private static void addresses(Sides sides, List<Finding> findings) {
        var source = addresses(sides.sourceWords());
        var translation = addresses(sides.words());
        source.stream()
                .distinct()
                .filter(each -> !translation.contains(each))
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

    private static List<String> addresses(String words) {
        var found = new ArrayList<String>();
        var rest = words;
        for (var pattern : List.of(WEB, MAIL, DOMAIN)) {
            pattern.matcher(rest)
                    .results()
                    .map(MatchResult::group)
                    .map(LiteralRules::bare)
                    .forEach(found::add);
            rest = pattern.matcher(rest).replaceAll(" ");
        }
        return found;
    }

    /** Without the punctuation of the sentence around it. */
    private static String bare(String address) {
        return address.replaceAll("[.,;:!?)\\]'\"*]+$", "").toLowerCase(Locale.ROOT);
    }

    private static void forms(Sides sides, List<Finding> findings) {
        var translation = found(FORM, Numerals.fold(sides.words()));
        for (var form : found(FORM, Numerals.fold(sides.sourceWords()))) {
            if (!translation.contains(form)) {
                findings.add(new Finding(
                        "forms",
                        true,
                        "\"" + form + "\" is missing; it is printed on papers.",
                        "Write it exactly as the source does."));
            }
        }
    }

    private static void phones(Sides sides, List<Finding> findings) {
        var source = phones(sides.sourceWords());
        var translation = phones(sides.words());
        boolean equal = MarkupRules.without(source, translation).isEmpty()
                && MarkupRules.without(translation, source).isEmpty();
        if (!equal) {
            findings.add(new Finding(
                    "phones", true, "A phone number is not the one in the source.", "Copy it from the source."));
        }
    }

    private static List<String> phones(String words) {
        return found(PHONE, Numerals.fold(words)).stream()
                .map(phone -> phone.replaceAll("\\D", ""))
                .toList();
    }

    private static void placeholders(Sides sides, List<Finding> findings) {
        var source = found(PLACEHOLDER, sides.sourceWords());
        var translation = found(PLACEHOLDER, sides.words());
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

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }
}
