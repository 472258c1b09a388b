package org.fanal.content.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fanal.content.Slug;
import org.fanal.content.Source;
import org.fanal.content.yaml.Notes;
import org.fanal.content.yaml.Yaml;

/** The text of a page: front matter between two lines of three hyphens, then Markdown. */
public final class PageText {
    private static final String FENCE = "---";

    private PageText() {}

    /**
     * Reads one page.
     *
     * @param file the file's own name: {@code at-my-door.md}
     * @param text its text, each line ended by a newline
     * @return nothing when something is wrong; {@code notes} then says what
     */
    public static Optional<Source> read(String file, String text, Notes notes) {
        int before = notes.wrongs();
        var slug = slug(file, notes);
        var lines = text.lines().toList();
        if (lines.isEmpty() || !isFence(lines.get(0))) {
            notes.wrong(1, "The front matter is missing.", "Start the file with a line of three hyphens, `---`.");
            return Optional.empty();
        }
        int end = end(lines);
        if (end < 0) {
            notes.wrong(
                    lastLineOfFront(lines),
                    "The front matter that opens on line 1 never closes.",
                    "Put a line of three hyphens, `---`, between it and the text.");
            return Optional.empty();
        }
        var front = new Yaml(2, notes)
                .fields(String.join("\n", lines.subList(1, end)))
                .map(fields -> FrontMatterText.read(fields, notes));
        var body = String.join("\n", lines.subList(end + 1, lines.size())) + "\n";
        if (body.isBlank()) {
            notes.wrong(end + 1, "There is no text under the front matter.", "Write the page below the second `---`.");
        }
        if (front.isEmpty() && notes.wrongs() == before) {
            notes.wrong(1, "The front matter is empty.", "Write `title: …` and the other keys between the hyphens.");
        }
        return notes.wrongs() > before
                ? Optional.empty()
                : slug.flatMap(name -> front.map(matter -> new Source(name, matter, body, end + 2, notes.file())));
    }

    private static Optional<Slug> slug(String file, Notes notes) {
        var name = file.substring(0, file.length() - ".md".length());
        var slug = Slug.parse(name);
        if (slug.isEmpty() || !file.endsWith(".md")) {
            var likely =
                    name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
            notes.wrong(
                    1,
                    "The file name \"" + file + "\" cannot be the address of a page.",
                    "Use small letters, digits and single hyphens"
                            + (Slug.parse(likely).isPresent() ? ": `" + likely + ".md`." : ", at most 60."));
        } else if (Slug.RESERVED.contains(name)) {
            notes.wrong(1, "The address `" + name + "` belongs to the portal itself.", "Give the file another name.");
        }
        return slug;
    }

    private static int end(List<String> lines) {
        for (int line = 1; line < lines.size(); line++) {
            if (isFence(lines.get(line))) {
                return line;
            }
        }
        return -1;
    }

    private static boolean isFence(String line) {
        return line.stripTrailing().equals(FENCE);
    }

    private static int lastLineOfFront(List<String> lines) {
        int line = 1;
        while (line < lines.size() && !lines.get(line).isBlank()) {
            line++;
        }
        return line;
    }
}
