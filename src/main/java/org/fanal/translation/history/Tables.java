package org.fanal.translation.history;

import java.util.ArrayList;
import java.util.Optional;
import java.util.function.BiFunction;
import org.fanal.content.Problem;
import org.fanal.texts.Text;
import org.fanal.texts.Texts;

/** Reads the tables of a folder; a table that is not there is empty. */
public final class Tables {
    private static final int LARGEST = 16 << 20;

    private final Texts folder;
    private final String name;

    /** @param name the folder as messages name it */
    public Tables(Texts folder, String name) {
        this.folder = folder;
        this.name = name;
    }

    /** Reads one table with its reader, to which the text and the file's name are given. */
    public <T> Reading<T> read(String table, BiFunction<String, String, Reading<T>> reader) {
        var file = name + "/" + table;
        var text = text(table);
        var reading = reader.apply(text.utf8().orElse(""), file);
        var problems = new ArrayList<>(reading.problems());
        problem(text, file).ifPresent(problems::add);
        return new Reading<>(reading.value(), problems);
    }

    Text text(String table) {
        return folder.text(table, LARGEST);
    }

    private static Optional<Problem> problem(Text text, String file) {
        return switch (text.found()) {
            case ABSENT -> Optional.empty();
            case READ ->
                text.utf8().isPresent()
                        ? Optional.empty()
                        : error(file, "The file is not UTF-8 and was not read.", "Save it as UTF-8.");
            case TOO_LARGE -> error(file, "The file is larger than 16 MiB and was not read.", "Make it smaller.");
            case UNREADABLE ->
                error(file, "The file cannot be read.", "Check that it is a file and that it may be read.");
        };
    }

    private static Optional<Problem> error(String file, String what, String mend) {
        return Optional.of(Problem.error(file, 1, what, mend));
    }
}
