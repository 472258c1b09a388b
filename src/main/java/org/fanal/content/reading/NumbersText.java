package org.fanal.content.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fanal.content.Number;
import org.fanal.content.Numbers;
import org.fanal.content.yaml.At;
import org.fanal.content.yaml.Fields;
import org.fanal.content.yaml.Notes;
import org.fanal.content.yaml.Shape;
import org.fanal.content.yaml.Yaml;

/** The phone-number register. An entry with something wrong is left out, so that the others stay. */
final class NumbersText {
    private static final Shape<String> DIGITS = Shape.form(
            Pattern.compile("(?=.{3,20}$)\\d+(-\\d+)*"), "digits and single hyphens in quotes", "\"1-800-898-7180\"");
    private static final Shape<String> TAG =
            Shape.form(Pattern.compile("[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?"), "a language tag", "es");
    private static final Shape<Optional<LocalDate>> CALLED =
            new Shape<>("the day somebody last called it, or `never`", "never", Optional.empty(), NumbersText::called);

    private NumbersText() {}

    /** The register, or nothing when the file is not one. */
    static Optional<Numbers> read(String text, Notes notes) {
        return new Yaml(1, notes).entries(text).map(entries -> {
            var numbers = new ArrayList<Number>();
            var lines = new HashMap<String, Integer>();
            for (var entry : entries) {
                int before = notes.wrongs();
                var number = number(entry);
                entry.end();
                unique(number, lines, notes);
                if (notes.wrongs() == before) {
                    numbers.add(number);
                }
            }
            return new Numbers(numbers);
        });
    }

    private static Number number(Fields entry) {
        return new Number(
                entry.required("id", Shapes.ID),
                entry.required("number", DIGITS),
                entry.required("name", Shape.text("Immigration court case information")),
                entry.required("who", Shape.text("EOIR, U.S. Department of Justice")),
                entry.required("description", Shape.text("What the line does, and what to have ready.")),
                entry.list("languages", TAG).stream().map(At::value).distinct().toList(),
                entry.optional("hours", Shape.text("Monday to Friday")).orElse(""),
                entry.required("place", Shape.text("United States")),
                entry.required("seen", Shapes.DATE),
                entry.required("called", CALLED),
                entry.required("source", Shapes.WEB),
                entry.required("fallback", Shape.text("Ask a lawyer to look.")),
                entry.optional("warning", Shape.text("This line is run by ICE."))
                        .orElse(""),
                entry.line());
    }

    private static void unique(Number number, Map<String, Integer> lines, Notes notes) {
        var first = number.id().isEmpty() ? null : lines.putIfAbsent(number.id(), number.line());
        if (first != null) {
            notes.wrong(
                    number.line(),
                    "Two numbers have the id `" + number.id() + "`; the first is on line " + first + ".",
                    "Give one of them another id, or take it out.");
        }
    }

    private static Optional<Optional<LocalDate>> called(String text) {
        return text.equals("never")
                ? Optional.of(Optional.empty())
                : Shapes.DATE.parse().apply(text).map(Optional::of);
    }
}
