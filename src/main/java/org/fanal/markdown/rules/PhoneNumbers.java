package org.fanal.markdown.rules;

import java.util.Optional;
import java.util.regex.Pattern;

/** Finds phone numbers in running text, and leaves case numbers, dates, forms and citations alone. */
final class PhoneNumbers {
    private static final Pattern NUMBER = Pattern.compile("""
            (?x)(?<![\\w$-])(?:
              (?:\\+?1[\\s.\\u2010-\\u2015-]*)?                    # country
              (?:\\(\\d{3}\\)\\s*|\\d{3}[\\s.\\u2010-\\u2015-])        # area
              \\d{3}[\\s.\\u2010-\\u2015-]\\d{4}
            | 1?[2-9]\\d{9}                                       # in one piece
            | \\+\\d{1,3}(?:[\\s.()\\u2010-\\u2015-]*\\d){6,12}       # abroad
            | 1-8\\d\\d-(?=[0-9-]*[A-Z])[A-Z0-9]+(?:-[A-Z0-9]+)*   # in letters
            )(?![\\w-])""");

    private PhoneNumbers() {}

    static Optional<String> first(String text) {
        var number = NUMBER.matcher(text);
        return number.find() ? Optional.of(number.group()) : Optional.empty();
    }
}
