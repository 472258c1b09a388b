package org.fanal.content.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fanal.content.Problem;
import org.fanal.content.Slug;
import org.fanal.texts.Texts;

/**
 * A table of search words: on each line the slug of a page, a tab, and words that belong together. Empty lines and lines that
 * begin with {@code #} mean nothing.
 *
 * @param lines the first line of each page, for messages
 * @param problems the lines that cannot be understood; all others are in {@code words}
 */
public record FindTable(FindWords words, Map<Slug, Integer> lines, String file, List<Problem> problems) {
    /** The name of the file, in {@code content/} and in the folder of each language. */
    public static final String FILE = "find.tsv";

    private static final int LARGEST = 1 << 20;

    private static final int LONGEST = 200;

    public FindTable {
        lines = Map.copyOf(lines);
        problems = List.copyOf(problems);
    }

    /**
     * Reads the one of a folder; without one there are no words.
     *
     * @param name the folder as messages name it
     */
    public static FindTable in(Texts folder, String name) {
        var reader = new Reader(name + "/" + FILE);
        var text = folder.text(FILE, LARGEST);
        if (text.utf8().isEmpty() && !text.isAbsent()) {
            reader.problem(1, "This file is not UTF-8, or larger than 1 MB.", "Save it as UTF-8, or make it shorter.");
        }
        return reader.read(text.utf8().orElse(""));
    }

    /**
     * Lines about pages that are not there.
     *
     * @param pages the slugs that are and that were
     */
    public List<Problem> strangers(Set<Slug> pages) {
        return words.pages().stream()
                .filter(page -> !pages.contains(page))
                .map(page -> Problem.warning(
                        file,
                        lines.getOrDefault(page, 1),
                        "There is no page `" + page + "` for these search words.",
                        "Correct the name of the page, or delete its lines."))
                .toList();
    }

    private static final class Reader {
        private final String file;
        private final Map<Slug, List<String>> words = new HashMap<>();
        private final Map<Slug, Integer> first = new HashMap<>();
        private final Set<String> seen = new HashSet<>();
        private final List<Problem> problems = new ArrayList<>();

        Reader(String file) {
            this.file = file;
        }

        void problem(int line, String what, String mend) {
            problems.add(Problem.error(file, line, what, mend));
        }

        FindTable read(String text) {
            int number = 0;
            for (var line : text.replace("\uFEFF", "").split("\r\n|\r|\n", -1)) {
                number++;
                if (!line.isBlank() && !line.startsWith("#")) {
                    line(line, number);
                }
            }
            return new FindTable(new FindWords(words), first, file, problems);
        }

        private void line(String line, int number) {
            var cells = line.split("\t", -1);
            var page = cells.length == 2 ? Slug.parse(cells[0].strip()) : Optional.<Slug>empty();
            if (page.isEmpty() || cells[1].isBlank()) {
                problem(
                        number,
                        "This line is not understood.",
                        "Write the page's name, one tab, and words that readers type.");
            } else if (cells[1].strip().length() > LONGEST) {
                problem(
                        number,
                        "These search words are longer than " + LONGEST + " characters and are not used.",
                        "Divide them into several lines with the same page.");
            } else if (!seen.add(page.get() + "\t" + cells[1].strip())) {
                problems.add(Problem.warning(file, number, "This line is there twice.", "Delete one of them."));
            } else {
                first.putIfAbsent(page.get(), number);
                words.computeIfAbsent(page.get(), each -> new ArrayList<>()).add(cells[1].strip());
            }
        }
    }
}
