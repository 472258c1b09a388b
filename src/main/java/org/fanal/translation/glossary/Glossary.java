package org.fanal.translation.glossary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fanal.content.Problem;

/** The words that every translator translates alike, from {@code translations/glossary.csv}. */
public final class Glossary {
    /** A glossary without any word. */
    public static final Glossary EMPTY = new Glossary(List.of());

    private static final String TERM = "term";
    private static final String KEEP = "keep";
    private static final String NOTE = "note";

    private final List<Term> terms;
    private final List<Term> longestFirst;

    private Glossary(List<Term> terms) {
        this.terms = terms.stream().filter(term -> !term.text().isEmpty()).toList();
        this.longestFirst = this.terms.stream()
                .sorted(Comparator.comparing((Term term) -> -term.text().length()))
                .toList();
    }

    /** What was read, and the lines its author must mend. */
    public record Reading(Glossary glossary, List<Problem> problems) {
        public Reading {
            problems = List.copyOf(problems);
        }
    }

    /** Reads the table: its first line names the columns {@code term}, {@code keep}, {@code note} and language tags. */
    public static Reading read(String csv, String file) {
        var table = CsvTable.parse(csv);
        var problems = new ArrayList<Problem>();
        table.unclosed()
                .ifPresent(line -> problems.add(Problem.error(
                        file,
                        line,
                        "A quotation mark opens here and is never closed.",
                        "Write \" where the cell ends.")));
        var rows = table.rows();
        if (rows.isEmpty()) {
            return new Reading(EMPTY, problems);
        }
        var columns = rows.get(0).cells().stream().map(String::strip).toList();
        if (!columns.containsAll(List.of(TERM, KEEP))) {
            problems.add(Problem.error(
                    file, 1, "The columns \"term\" and \"keep\" are missing.", "Name the columns in the first line."));
            return new Reading(EMPTY, problems);
        }
        var terms = new ArrayList<Term>();
        for (var row : rows.subList(1, rows.size())) {
            if (row.cells().size() == columns.size()) {
                terms.add(term(columns, row.cells()));
            } else {
                problems.add(Problem.error(
                        file,
                        row.line(),
                        "This line has " + row.cells().size() + " cells, the first line has " + columns.size() + ".",
                        "Set a cell that holds a comma between quotation marks."));
            }
        }
        return new Reading(new Glossary(terms), problems);
    }

    private static Term term(List<String> columns, List<String> cells) {
        Map<String, String> named = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            if (!cells.get(i).isBlank()) {
                named.put(columns.get(i), cells.get(i).strip());
            }
        }
        return new Term(
                named.getOrDefault(TERM, ""),
                named.getOrDefault(KEEP, "").equals("yes"),
                named.getOrDefault(NOTE, ""),
                named);
    }

    /** All terms, in the order of the file. */
    public List<Term> terms() {
        return terms;
    }

    /** The terms in a source text, the longest first; a term inside a longer one is not named again. */
    public List<Term> in(String source) {
        var rest = source;
        var lower = source.toLowerCase(Locale.ROOT);
        var found = new ArrayList<Term>();
        for (var term : longestFirst) {
            if (lower.contains(term.lower())) {
                var place = term.pattern().matcher(rest);
                if (place.find()) {
                    found.add(term);
                    rest = place.replaceAll(" \u0000 ");
                }
            }
        }
        return found;
    }
}
