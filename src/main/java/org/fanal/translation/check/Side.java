package org.fanal.translation.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.fanal.markdown.Inline;
import org.fanal.markdown.InlineShape;
import org.fanal.translation.numerals.Numerals;

/** A text, read once: its words, its structure, and what in it is the same in every language. */
final class Side {
    private static final Pattern WEB = Pattern.compile("(?i)\\b(?:https?://|www\\.)[\\x21-\\x7e]+");
    private static final Pattern MAIL =
            Pattern.compile("(?i)(?<![a-z0-9._%+-])[a-z0-9._%+-]++@[a-z0-9-]++(?:\\.[a-z0-9-]++)++");
    private static final Pattern DOMAIN = Pattern.compile(
            "(?<![\\p{L}\\p{N}@._/-])(?:[a-z0-9-]{2,63}+\\.){1,8}[a-z]{2,24}(?:/[\\x21-\\x7e]*)?(?![A-Za-z0-9@-])"
                    + "|(?<![A-Za-z0-9@._/-])(?:[a-z0-9-]{2,63}+\\.){1,8}(?:gov|org|com|net|edu|mil|info)(?:/[\\x21-\\x7e]*)?(?![A-Za-z0-9@-])");
    private static final Pattern FORM = Pattern.compile("(?<![A-Za-z0-9-])[A-Z]{1,4}-\\d+[A-Z]?(?![A-Za-z0-9])");
    private static final Pattern PHONE = Pattern.compile(
            "(?<![\\d-])(?:\\+?\\d{1,2}[-. ])?(?:\\(\\d{3}\\) ?|\\d{3}[-. ])\\d{3}[-. ]\\d{4}(?![\\d-])");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[A-Za-z][A-Za-z0-9_.]*}");
    private static final int DIGITS_OF_A_PHONE = 10;

    private final InlineShape shape;
    private final String words;
    private final long letters;
    private final long digits;
    private final List<String> addresses;
    private final List<String> forms;
    private final List<String> phones;
    private final List<String> placeholders;

    Side(String text) {
        var inline = Inline.parse(text);
        shape = inline.shape();
        words = inline.plain();
        letters = words.codePoints().filter(Character::isLetter).count();
        digits = words.codePoints().filter(Character::isDigit).count();
        addresses = mayHoldAnAddress(words) ? addresses(words) : List.of();
        var folded = digits > 0 ? Numerals.fold(words) : "";
        forms = folded.indexOf('-') < 0 ? List.of() : found(FORM, folded);
        phones = digits < DIGITS_OF_A_PHONE
                ? List.of()
                : found(PHONE, folded).stream()
                        .map(phone -> phone.replaceAll("\\D", ""))
                        .toList();
        placeholders = words.indexOf('{') < 0 ? List.of() : found(PLACEHOLDER, words);
    }

    private static boolean mayHoldAnAddress(String words) {
        if (words.indexOf('@') >= 0 || words.contains("://")) {
            return true;
        }
        for (int dot = words.indexOf('.'); dot >= 0 && dot + 1 < words.length(); dot = words.indexOf('.', dot + 1)) {
            char next = words.charAt(dot + 1);
            if (next < 128 && Character.isLetterOrDigit(next)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> addresses(String words) {
        var found = new ArrayList<String>();
        var rest = words;
        for (var pattern : List.of(WEB, MAIL, DOMAIN)) {
            found(pattern, rest).forEach(address -> found.add(bare(address)));
            rest = pattern.matcher(rest).replaceAll(" ");
        }
        return found;
    }

    /** Without the punctuation of the sentence around it. */
    private static String bare(String address) {
        int end = address.length();
        while (end > 0 && ".,;:!?)]'\"*".indexOf(address.charAt(end - 1)) >= 0) {
            end--;
        }
        return address.substring(0, end).toLowerCase(Locale.ROOT);
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }

    InlineShape shape() {
        return shape;
    }

    /** The words without mark-up. */
    String words() {
        return words;
    }

    long letters() {
        return letters;
    }

    boolean hasDigits() {
        return digits > 0;
    }

    List<String> addresses() {
        return addresses;
    }

    /** Numbers of forms: {@code I-200}. */
    List<String> forms() {
        return forms;
    }

    /** Digits of phone numbers. */
    List<String> phones() {
        return phones;
    }

    List<String> placeholders() {
        return placeholders;
    }
}
