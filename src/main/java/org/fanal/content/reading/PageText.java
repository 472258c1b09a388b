package org.fanal.content.reading;

import java.util.List;
import java.util.Optional;
import org.fanal.content.FrontMatter;
import org.fanal.content.Slug;
import org.fanal.content.Source;
import org.fanal.content.yaml.Notes;
import org.fanal.content.yaml.Yaml;

/** The text of a page: front matter between two lines of three hyphens, then Markdown. */
public final class PageText {
    private static final String FENCE = "---";

    private final List<String> lines;
    private final Notes notes;

    private PageText(String text, Notes notes) {
        lines = text.lines().toList();
        this.notes = notes;
    }

    /**
     * Reads one page.
     *
     * @param text its text, at most 256 KiB, each line ended by a newline
     * @return nothing when something is wrong; {@code notes} then says what
     */
    public static Optional<Source> read(Slug slug, String text, Notes notes) {
        var page = new PageText(text, notes);
        int close = page.close();
        return close < 0 ? Optional.empty() : page.read(slug, close);
    }

    private Optional<Source> read(Slug slug, int close) {
        int before = notes.wrongs();
        var front = front(close);
        var body = String.join("\n", lines.subList(close + 1, lines.size())) + "\n";
        if (body.isBlank()) {
            notes.wrong(
                    close + 1, "There is no text under the front matter.", "Write the page below the second `---`.");
        }
        return notes.wrongs() > before
                ? Optional.empty()
                : front.map(matter -> new Source(slug, matter, body, close + 2, notes.file()));
    }

    private Optional<FrontMatter> front(int close) {
        int before = notes.wrongs();
        var fields = new Yaml(2, notes).fields(String.join("\n", lines.subList(1, close)));
        if (fields.isEmpty() && notes.wrongs() == before) {
            notes.wrong(1, "The front matter is empty.", "Write `title: …` and the other keys between the hyphens.");
        }
        return fields.map(keys -> FrontMatterText.read(keys, notes));
    }

    /** Where in the lines the front matter closes; negative when it does not. */
    private int close() {
        if (lines.isEmpty() || !isFence(lines.get(0))) {
            notes.wrong(1, "The front matter is missing.", "Start the file with a line of three hyphens, `---`.");
            return -1;
        }
        for (int line = 1; line < lines.size(); line++) {
            if (isFence(lines.get(line))) {
                return line;
            }
        }
        notes.wrong(
                endOfFront(),
                "The front matter that opens on line 1 never closes.",
                "Put a line of three hyphens, `---`, between it and the text.");
        return -1;
    }

    private static boolean isFence(String line) {
        return line.stripTrailing().equals(FENCE);
    }

    /** The first blank line, where the author most likely meant it to close. */
    private int endOfFront() {
        int line = 0;
        while (line < lines.size() - 1 && !lines.get(line).isBlank()) {
            line++;
        }
        return line + 1;
    }
}
