package org.fanal.translation.history;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import org.fanal.content.Problem;

/** Reads the tables of a folder; a table that is not there is empty. */
public final class Tables {
    private static final long LARGEST = 16L << 20;

    private final Path folder;
    private final String name;
    private final List<Problem> problems;

    /**
     * @param name the folder as messages name it
     * @param problems where what is wrong is noted
     */
    public Tables(Path folder, String name, List<Problem> problems) {
        this.folder = folder;
        this.name = name;
        this.problems = problems;
    }

    /** Reads one table with its reader, to which the text and the file's name are given. */
    public <T> T read(String table, BiFunction<String, String, Reading<T>> reader) {
        var file = name + "/" + table;
        var reading = reader.apply(text(folder.resolve(table), file), file);
        problems.addAll(reading.problems());
        return reading.value();
    }

    private String text(Path path, String file) {
        try {
            if (!Files.exists(path)) {
                return "";
            }
            if (Files.size(path) <= LARGEST) {
                return Files.readString(path);
            }
            problems.add(
                    Problem.error(file, 1, "The file is larger than 16 MiB and was not read.", "Make it smaller."));
        } catch (CharacterCodingException notUtf8) {
            problems.add(Problem.error(file, 1, "The file is not UTF-8 and was not read.", "Save it as UTF-8."));
        } catch (IOException unreadable) {
            problems.add(Problem.error(
                    file, 1, "The file cannot be read.", "Check that it is a file and that it may be read."));
        }
        return "";
    }

    /** What is in a folder, by name; nothing when it is not there. */
    public static List<Path> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}
