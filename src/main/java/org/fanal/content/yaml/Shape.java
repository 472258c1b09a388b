package org.fanal.content.yaml;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a value must look like.
 *
 * @param wanted completes "Write …": {@code a date}
 * @param example a value that fits, as it is written in YAML; empty when any example might be taken for the answer
 * @param standIn takes the place of a value that does not fit, until what was read is thrown away
 * @param parse the value, or nothing when the text does not fit
 */
public record Shape<T>(String wanted, String example, T standIn, Function<String, Optional<T>> parse) {
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

    /** One line of text; white space between words becomes one space. */
    public static Shape<String> text(String example) {
        return new Shape<>("some text", '"' + example + '"', "", text -> {
            var line = text.strip().replaceAll("\\s+", " ");
            return line.isEmpty() ? Optional.empty() : Optional.of(line);
        });
    }

    /** A day as in ISO 8601. */
    public static Shape<LocalDate> date() {
        return new Shape<>("a date as year-month-day", "2026-07-02", LocalDate.EPOCH, Shape::day);
    }

    /** A whole number from {@code least} on. */
    public static Shape<Integer> number(int least) {
        return new Shape<>(
                "a whole number from " + least,
                "1",
                least,
                text -> Optional.of(text)
                        .filter(digits -> NUMBER.matcher(digits).matches())
                        .map(Integer::valueOf)
                        .filter(number -> number >= least));
    }

    /** One of a few words. */
    public static <T> Shape<T> choice(List<T> values, Function<T, String> name) {
        var names = values.stream().map(name).collect(Collectors.joining(", "));
        return new Shape<>(
                "one of " + names,
                "",
                values.get(0),
                text -> values.stream()
                        .filter(value -> name.apply(value).equals(text))
                        .findFirst());
    }

    /** Text of a certain form, kept as it stands. */
    public static Shape<String> form(Pattern form, String wanted, String example) {
        return new Shape<>(
                wanted, example, "", text -> form.matcher(text).matches() ? Optional.of(text) : Optional.empty());
    }

    /** How to mend a value that does not fit. */
    String mend(String key) {
        return "Write " + wanted + (example.isEmpty() ? "." : ", such as `" + key + ": " + example + "`.");
    }

    /** How to add a value that is missing. */
    String add(String key) {
        return "Add it" + (example.isEmpty() ? ": " + wanted + "." : ", such as `" + key + ": " + example + "`.");
    }

    /** The same for each item of a list. */
    Shape<T> item() {
        return new Shape<>(wanted, example.isEmpty() ? "" : "[" + example + ", …]", standIn, parse);
    }

    private static Optional<LocalDate> day(String text) {
        if (!DATE.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
