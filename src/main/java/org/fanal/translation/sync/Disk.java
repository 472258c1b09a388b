package org.fanal.translation.sync;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import org.fanal.content.Problem;
import org.fanal.translation.history.Reading;
import org.fanal.translation.po.PoFile;
import org.fanal.translation.po.PoReader;
import org.fanal.translation.po.PoReading;
import org.fanal.translation.po.PoWriter;

/** The folder a sync reads and writes; a file whose text would stay the same is not touched. */
final class Disk {
    private final Path folder;
    private final String name;
    private final List<String> written = new ArrayList<>();

    Disk(Path folder) {
        this.folder = folder;
        this.name = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
    }

    List<String> written() {
        return written;
    }

    /** A file's name in messages. */
    String shown(String file) {
        return name + "/" + file;
    }

    PoReading po(String file) {
        var path = folder.resolve(file);
        return Files.exists(path) ? PoReader.read(path, shown(file)) : new PoReading(PoFile.EMPTY, List.of(), true);
    }

    <T> Reading<T> table(String file, BiFunction<String, String, Reading<T>> reader) {
        try {
            return reader.apply(text(file), shown(file));
        } catch (IOException e) {
            var problem = Problem.error(
                    shown(file), 1, "The file cannot be read.", "Check that it is a UTF-8 text that may be read.");
            return new Reading<>(reader.apply("", shown(file)).value(), List.of(problem));
        }
    }

    /** Adds lines at the end of a table, under a line that names its columns. */
    void append(String file, String columns, String lines) {
        if (lines.isEmpty()) {
            return;
        }
        try {
            var text = text(file);
            var start = text.isEmpty() ? "# " + columns + "\n" : text.endsWith("\n") ? text : text + "\n";
            write(file, start + lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(String file, PoFile po) {
        try {
            write(file, PoWriter.write(po));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text(String file) throws IOException {
        var path = folder.resolve(file);
        return Files.exists(path) ? Files.readString(path) : "";
    }

    private void write(String file, String text) throws IOException {
        var path = folder.resolve(file);
        if (Files.exists(path) && sameText(path, text)) {
            return;
        }
        Files.createDirectories(path.resolveSibling("."));
        var temporary = path.resolveSibling("." + path.getFileName() + ".new");
        Files.writeString(temporary, text);
        Files.move(temporary, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        written.add(shown(file));
    }

    private static boolean sameText(Path path, String text) throws IOException {
        return Arrays.equals(Files.readAllBytes(path), text.getBytes(StandardCharsets.UTF_8));
    }
}
