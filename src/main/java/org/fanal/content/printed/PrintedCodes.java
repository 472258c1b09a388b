package org.fanal.content.printed;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fanal.content.Problem;
import org.fanal.content.Slug;
import org.fanal.content.printed.PrintedCode.Event;
import org.fanal.language.Languages;
import org.fanal.texts.Texts;

/** {@code content/printed.tsv}: every code that was ever current, and what became of it. Lines are added, never changed. */
public final class PrintedCodes {
    /** The file's name in the content folder. */
    public static final String FILE = "printed.tsv";

    /** None. */
    public static final PrintedCodes NONE = new PrintedCodes(List.of());

    private static final int LARGEST = 16 << 20;
    private static final String COLUMNS =
            "code, date, current|replaced|withdrawn, page, language, sentences before, now";

    private final List<PrintedCode> all;
    private final Map<Code, PrintedCode> last = new LinkedHashMap<>();

    private PrintedCodes(List<PrintedCode> all) {
        this.all = List.copyOf(all);
        all.forEach(each -> last.put(each.code(), each));
    }

    /** What came of reading the file: problems name lines that are left out. */
    public record Reading(PrintedCodes codes, List<Problem> problems) {}

    /** Reads the file of a folder; when there is none, nothing was ever printed. */
    public static Reading in(Texts folder, String name) {
        var text = folder.text(FILE, LARGEST);
        var file = name + "/" + FILE;
        if (text.isAbsent()) {
            return new Reading(NONE, List.of());
        }
        return text.utf8()
                .map(lines -> read(lines, file))
                .orElseGet(() -> new Reading(
                        NONE,
                        List.of(Problem.error(
                                file,
                                1,
                                "This file cannot be read.",
                                "It must be UTF-8 and at most 16 MB; take it from an older copy."))));
    }

    private static Reading read(String text, String file) {
        var rows = new ArrayList<PrintedCode>();
        var problems = new ArrayList<Problem>();
        int number = 0;
        for (var line : text.split("\n", -1)) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                try {
                    rows.add(row(line.split("\t", -1)));
                } catch (IllegalArgumentException | DateTimeParseException notUnderstood) {
                    problems.add(Problem.error(
                            file,
                            number,
                            "This line is not understood: " + notUnderstood.getMessage() + ".",
                            "Write " + COLUMNS + " with one tab between them, or take the line from an older copy."));
                }
            }
        }
        return new Reading(new PrintedCodes(rows), problems);
    }

    /** The last that happened to a code. */
    public Optional<PrintedCode> last(Code code) {
        return Optional.ofNullable(last.get(code));
    }

    /** The last that happened to each code. */
    public Collection<PrintedCode> last() {
        return List.copyOf(last.values());
    }

    /** These and more. */
    public PrintedCodes with(List<PrintedCode> more) {
        return new PrintedCodes(Stream.concat(all.stream(), more.stream()).toList());
    }

    /** The whole file. */
    public String write() {
        var out = new StringBuilder("# code\tdate\twhat\tpage\tlanguage\twas\tnow\n");
        for (var each : all) {
            out.append(String.join(
                            "\t",
                            each.code().text(),
                            each.on().toString(),
                            each.event().key(),
                            each.page().text(),
                            each.language().tag(),
                            each.was().toString(),
                            each.now().toString()))
                    .append('\n');
        }
        return out.toString();
    }

    private static PrintedCode row(String[] cells) {
        if (cells.length != 7) {
            throw new IllegalArgumentException("it has " + cells.length + " columns, not 7");
        }
        var event = Stream.of(Event.values())
                .filter(each -> each.key().equals(cells[2].toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nothing that can happen to a card: " + cells[2]));
        var language = Languages.known(cells[4])
                .orElseThrow(() -> new IllegalArgumentException("not a language: " + cells[4]));
        return new PrintedCode(
                new Code(cells[0]),
                LocalDate.parse(cells[1]),
                event,
                new Slug(cells[3]),
                language,
                Sentences.read(cells[5]),
                Sentences.read(cells[6]));
    }
}
