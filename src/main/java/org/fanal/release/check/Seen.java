package org.fanal.release.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What was seen of releases before: a small file of tab-separated lines, one for each place a copy was found at. */
public final class Seen {
    private static final String HEAD = "# The newest release that `fanal verify` found right at each place.\n"
            + "# place\tkey\tnumber\tdate\tsum of SHA256SUMS\n";
    private static final String NO_KEY = "-";

    private final Path file;
    private final List<Sight> sights;

    private Seen(Path file, List<Sight> sights) {
        this.file = file;
        this.sights = sights;
    }

    /** One of them. */
    record Sight(String place, Optional<String> key, int number, String date, String sum) {
        Sight {
            place = place.replaceAll("\\s", " ");
        }

        static Optional<Sight> read(String line) {
            var cells = line.split("\t", -1);
            if (line.startsWith("#") || cells.length != 5 || !cells[2].matches("[1-9][0-9]{0,8}")) {
                return Optional.empty();
            }
            var key = cells[1].equals(NO_KEY) ? Optional.<String>empty() : Optional.of(cells[1]);
            return Optional.of(new Sight(cells[0], key, Integer.parseInt(cells[2]), cells[3], cells[4]));
        }

        String line() {
            return String.join("\t", place, key.orElse(NO_KEY), String.valueOf(number), date, sum) + "\n";
        }
    }

    /** Reads the file, which need not be there yet. */
    public static Seen in(Path file) {
        try {
            var lines = Files.exists(file) ? Files.readAllLines(file) : List.<String>of();
            return new Seen(
                    file,
                    lines.stream().flatMap(line -> Sight.read(line).stream()).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<Sight> at(String place) {
        var line = place.replaceAll("\\s", " ");
        return sights.stream().filter(each -> each.place().equals(line)).findFirst();
    }

    /** The newest that carries a key, wherever it was; without a key the one at this place. */
    Optional<Sight> newest(String place, Optional<String> key) {
        return key.isEmpty()
                ? at(place)
                : sights.stream().filter(each -> each.key().equals(key)).max(Comparator.comparingInt(Sight::number));
    }

    /** Writes down one more, in place of what was known of its place. */
    void remember(Sight sight) {
        var all = new ArrayList<>(sights);
        all.removeIf(each -> each.place().equals(sight.place()));
        all.add(sight);
        all.sort(Comparator.comparing(Sight::place));
        var text = new StringBuilder(HEAD);
        all.forEach(each -> text.append(each.line()));
        try {
            var whole = file.resolveSibling("." + file.getFileName() + ".new");
            Files.writeString(whole, text);
            Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
