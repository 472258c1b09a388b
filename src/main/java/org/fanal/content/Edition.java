package org.fanal.content;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A published text of a page, as the public list of changes tells it: a line of {@code content/editions.tsv}.
 *
 * @param number from 1, without gaps
 * @param note what changed, in plain words; may be empty
 * @param hash of the page's text: the first 32 hexadecimal digits of its SHA-256; {@code removed} when the page was withdrawn
 * @param critical whether a text that people act on came, went or reads otherwise
 */
public record Edition(Slug page, int number, LocalDate on, Weight weight, String note, String hash, boolean critical) {
    /** How much an edition changed. */
    public enum Weight {
        NEW,
        WORDING,
        MINOR,
        MAJOR,
        WITHDRAWN,
        RESTORED;

        /** Its name in {@code editions.tsv} and in word keys. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The weight with this name. */
        public static Optional<Weight> named(String key) {
            return Stream.of(values())
                    .filter(weight -> weight.key().equals(key))
                    .findFirst();
        }
    }

    /** The columns, for the first line of the file and for messages. */
    public static final String COLUMNS = "page\tnumber\tdate\tseverity\tnote\thash\tcritical";

    private static final String CRITICAL = "critical";

    public Edition {
        if (number < 1) {
            throw new IllegalArgumentException("not the number of an edition: " + number);
        }
        note = note.replaceAll("\\s+", " ").strip();
    }

    /** The edition a line tells of, when it can be understood. */
    public static Optional<Edition> read(String line) {
        var cells = line.split("\t", -1);
        boolean critical = cells.length == 7 && cells[6].equals(CRITICAL);
        if (cells.length != 6 && !critical) {
            return Optional.empty();
        }
        var page = Slug.parse(cells[0]);
        var weight = Weight.named(cells[3]);
        if (page.isEmpty() || weight.isEmpty() || !cells[5].matches("[0-9a-f]{32}|removed")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Edition(
                    page.get(),
                    Integer.parseInt(cells[1]),
                    LocalDate.parse(cells[2]),
                    weight.get(),
                    cells[4],
                    cells[5],
                    critical));
        } catch (DateTimeParseException | IllegalArgumentException notUnderstood) {
            return Optional.empty();
        }
    }

    /** Its line in the file. */
    public String line() {
        var line = String.join("\t", page.text(), String.valueOf(number), on.toString(), weight.key(), note, hash);
        return line + (critical ? "\t" + CRITICAL : "") + "\n";
    }
}
