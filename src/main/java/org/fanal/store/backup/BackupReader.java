package org.fanal.store.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.fanal.store.StoreRefused;

/** Reads a backup from its first line to its last. */
final class BackupReader {
    /** Is told what stands in the backup, in its order. */
    interface Listener {
        void table(String name, List<String> columns);

        void row(List<Optional<String>> values);
    }

    private final Path file;
    private final Listener listener;
    private final Digested digest = new Digested();
    private final Map<String, Long> next = new HashMap<>();
    private long rows;

    private BackupReader(Path file, Listener listener) {
        this.file = file;
        this.listener = listener;
    }

    /** Tells the listener everything; throws {@link StoreRefused} when the file is no backup, or not whole. */
    static Summary read(Path file, Listener listener) {
        try (var lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file), 1 << 16), StandardCharsets.UTF_8))) {
            return new BackupReader(file, listener).read(lines);
        } catch (IOException
                | IndexOutOfBoundsException
                | NoSuchElementException
                | IllegalArgumentException
                | DateTimeException e) {
            throw new StoreRefused(file + " is no whole backup of Fanal: " + e.getMessage(), e);
        }
    }

    private Summary read(BufferedReader lines) throws IOException {
        if (!line(lines).equals(Backup.FIRST_LINE)) {
            throw new StoreRefused(file + " is no backup of Fanal, or one of a newer Fanal.");
        }
        digest.add(Backup.FIRST_LINE);
        var version = headValue(line(lines), "version");
        var at = Instant.parse(headValue(line(lines), "at"));
        while (true) {
            var line = line(lines);
            if (line.startsWith("end\t")) {
                mustBe(line, lines);
                return new Summary(version, at, rows, next);
            }
            digest.add(line);
            tell(Line.fields(line));
        }
    }

    private String headValue(String line, String name) throws IOException {
        digest.add(line);
        var fields = Line.fields(line);
        if (!fields.get(0).equals(Optional.of(name))) {
            throw new IOException("the line `" + name + "` is missing");
        }
        return fields.get(1).orElseThrow();
    }

    private void tell(List<Optional<String>> fields) throws IOException {
        switch (fields.get(0).orElse("")) {
            case "table" -> {
                var name = fields.get(1).orElseThrow();
                fields.get(2).ifPresent(number -> next.put(name, Long.valueOf(number)));
                listener.table(
                        name, fields.stream().skip(3).map(Optional::orElseThrow).toList());
            }
            case "row" -> {
                rows++;
                listener.row(fields.subList(1, fields.size()));
            }
            default -> throw new IOException("a line begins as none should");
        }
    }

    private void mustBe(String end, BufferedReader lines) throws IOException {
        var is = Line.of(List.of(Optional.of("end"), Optional.of("" + rows), Optional.of(digest.hex())));
        if (!end.equals(is) || lines.readLine() != null) {
            throw new StoreRefused(file + " was changed or damaged: its check sum is wrong.");
        }
    }

    private static String line(BufferedReader lines) throws IOException {
        var line = lines.readLine();
        if (line == null) {
            throw new IOException("it ends too early");
        }
        return line;
    }
}
