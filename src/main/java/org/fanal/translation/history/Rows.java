package org.fanal.translation.history;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.fanal.content.Problem;
import org.fanal.content.Slug;
import org.fanal.markdown.SegmentKey;

/** The lines of a table: cells between tabs, empty lines and lines that begin with {@code #} left out. */
final class Rows {
    private final List<Problem> problems = new ArrayList<>();
    private final String file;
    private final String columns;

    /** @param columns what a line holds, for messages: {@code page, old key, new key, severity, date} */
    Rows(String file, String columns) {
        this.file = file;
        this.columns = columns;
    }

    /** Each line that can be understood. */
    <T> List<T> read(String text, Function<Cells, T> row) {
        var rows = new ArrayList<T>();
        int number = 0;
        for (var line : text.replace("\uFEFF", "").split("\r\n|\r|\n", -1)) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                row(line, number, row).ifPresent(rows::add);
            }
        }
        return rows;
    }

    /** What was wrong with the others. */
    List<Problem> problems() {
        return problems;
    }

    private <T> Optional<T> row(String line, int number, Function<Cells, T> row) {
        try {
            return Optional.of(row.apply(new Cells(line.split("\t", -1))));
        } catch (IllegalArgumentException notUnderstood) {
            problems.add(Problem.error(
                    file,
                    number,
                    "This line is not understood: " + notUnderstood.getMessage() + ".",
                    "Write " + columns + " with one tab between them, or delete the line."));
            return Optional.empty();
        }
    }

    /** The cells of one line; what is wrong in them is an {@link IllegalArgumentException}. */
    static final class Cells {
        private final String[] cells;

        Cells(String[] cells) {
            this.cells = cells;
        }

        Cells exactly(int count) {
            if (cells.length != count) {
                throw new IllegalArgumentException("it has " + cells.length + " columns, not " + count);
            }
            return this;
        }

        String text(int column) {
            return cells[column].strip();
        }

        Slug slug(int column) {
            return new Slug(text(column));
        }

        SegmentKey key(int column) {
            return new SegmentKey(text(column));
        }

        TextHash hash(int column) {
            return new TextHash(text(column));
        }

        Severity severity(int column) {
            return Severity.parse(text(column))
                    .orElseThrow(() -> new IllegalArgumentException("not a severity: " + text(column)));
        }

        LocalDate date(int column) {
            try {
                return LocalDate.parse(text(column));
            } catch (DateTimeParseException notADate) {
                throw new IllegalArgumentException("not a date: " + text(column), notADate);
            }
        }
    }
}
