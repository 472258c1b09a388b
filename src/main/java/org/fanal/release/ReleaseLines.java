package org.fanal.release;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The lines of a manifest that tell which release it is. */
final class ReleaseLines {
    private static final String NAME = "# Fanal release ";
    private static final String DATE = "# date ";
    private static final String PREVIOUS = "# previous ";
    private static final String KEY = "# key ";
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");
    private static final Pattern SUM = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern PUBLIC_KEY = Pattern.compile("RW[Q-T][A-Za-z0-9+/]{53}");

    private ReleaseLines() {}

    static String write(Release release) {
        return NAME + release.number() + "\n" + DATE + release.date() + "\n"
                + release.previous().map(sum -> PREVIOUS + sum + "\n").orElse("")
                + release.key().map(key -> KEY + key + "\n").orElse("");
    }

    static Optional<Release> read(String text) {
        var number = find(text, NAME, NUMBER.asMatchPredicate()).map(Integer::parseInt);
        var date = find(text, DATE, ReleaseLines::isDate).map(LocalDate::parse);
        return number.flatMap(each -> date.map(day -> new Release(
                each,
                day,
                find(text, PREVIOUS, SUM.asMatchPredicate()),
                find(text, KEY, PUBLIC_KEY.asMatchPredicate()))));
    }

    private static Optional<String> find(String text, String name, Predicate<String> fits) {
        return text.lines()
                .takeWhile(line -> line.startsWith("#"))
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(name.length()))
                .filter(fits)
                .findFirst();
    }

    private static boolean isDate(String text) {
        try {
            return LocalDate.parse(text).getYear() > 0;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
