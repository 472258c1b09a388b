package org.fanal.translation.history;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;

/** A table as it was read, with its text: lines are added at its end, and then only those are read. */
record ReadTable<T>(String text, Reading<T> reading) {
    static <T> ReadTable<T> of(T nothing) {
        return new ReadTable<>("", new Reading<>(nothing, List.of()));
    }

    /** @param together a table, and what the lines after it say */
    ReadTable<T> next(
            Tables tables, String file, BiFunction<String, String, Reading<T>> reader, BinaryOperator<T> together) {
        var now = tables.text(file).utf8().orElse("");
        boolean grew = text.endsWith("\n") && reading.problems().isEmpty() && now.startsWith(text);
        if (grew) {
            var more = reader.apply(now.substring(text.length()), file);
            if (more.problems().isEmpty()) {
                return new ReadTable<>(now, new Reading<>(together.apply(reading.value(), more.value()), List.of()));
            }
        }
        return new ReadTable<>(now, tables.read(file, reader));
    }

    T value() {
        return reading.value();
    }
}
