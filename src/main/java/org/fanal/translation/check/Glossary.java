package org.fanal.translation.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.fanal.content.Problem;

/** The words that every translator translates alike, from {@code translations/glossary.csv}. */
public final class Glossary {
    /** A glossary without any word. */
    public static final Glossary EMPTY = new Glossary(List.of());

    private final List<Term> kept;

    private Glossary(List<String> kept) {
        this.kept = kept.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Term::new)
                .toList();
    }

    /** What was read, and the lines its author must mend. */
    public record Reading(Glossary glossary, List<Problem> problems) {}

    /** Reads the table: its first line names the columns, {@code term} and {@code keep} among them. */
    public static Reading read(String csv, String file) {
        var table = CsvTable.parse(csv);
        var problems = new ArrayList<Problem>();
        table.unclosed()
                .ifPresent(line -> problems.add(Problem.error(
                        file,
                        line,
                        "A quotation mark opens here and is never closed.",
                        "Write \" at the end of the cell.")));
        if (table.rows().isEmpty()) {
            return new Reading(EMPTY, problems);
        }
        var columns = table.rows().get(0).cells();
        int term = columns.indexOf("term");
        int keep = columns.indexOf("keep");
        if (term < 0 || keep < 0) {
            problems.add(Problem.error(
                    file, 1, "The columns \"term\" and \"keep\" are missing.", "Name the columns in the first line."));
            return new Reading(EMPTY, problems);
        }
        var kept = new ArrayList<String>();
        for (var row : table.rows().subList(1, table.rows().size())) {
            if (row.cells().size() != columns.size()) {
                problems.add(Problem.error(
                        file,
                        row.line(),
                        "This line has " + row.cells().size() + " cells, the first line has " + columns.size() + ".",
                        "Put a cell that holds a comma between quotation marks."));
            } else if (row.cells().get(keep).strip().equals("yes")) {
                kept.add(row.cells().get(term).strip());
            }
        }
        return new Reading(new Glossary(kept), problems);
    }

    /** The terms in a source text that stand on official papers, and so stay beside the translation; longest first. */
    List<String> keptIn(String source) {
        var rest = source;
        var found = new ArrayList<String>();
        for (var term : kept) {
            var place = term.pattern.matcher(rest);
            if (place.find()) {
                found.add(term.text);
                rest = place.replaceAll(" \u0000 ");
            }
        }
        return found;
    }

    private static final class Term {
        private final String text;
        private final Pattern pattern;

        Term(String text) {
            this.text = text;
            this.pattern = Pattern.compile(
                    "(?<![\\p{L}\\p{N}])" + Pattern.quote(text) + "(?![\\p{L}\\p{N}])",
                    text.equals(text.toLowerCase(Locale.ROOT)) ? Pattern.CASE_INSENSITIVE : 0);
        }
    }
}
