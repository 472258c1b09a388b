package org.fanal;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fanal.arguments.Arguments;
import org.fanal.content.Problem;
import org.fanal.page.Due;
import org.fanal.page.Page;
import org.fanal.page.ReadingCheck;
import org.fanal.page.ReadingCheck.Part;
import org.fanal.page.Site;

/** {@code fanal check}: every problem at once, and on request what is due and how the pages read. */
final class CheckCommand {
    private static final Comparator<Problem> BY_PLACE = Comparator.comparing((Problem problem) -> !problem.isError())
            .thenComparing(Problem::file)
            .thenComparing(Problem::line);

    private final App app;
    private final Surroundings surroundings;
    private final PrintStream out;

    CheckCommand(Settings settings, Surroundings surroundings) {
        app = new App(settings, surroundings);
        this.surroundings = surroundings;
        out = surroundings.out();
    }

    /** The exit code tells of problems only: a day that has passed mends nothing and breaks nothing. */
    int run(Arguments arguments) {
        var reading = app.folders().read(surroundings.today(), Optional.empty());
        List<Problem> problems = new ArrayList<>(reading.problems());
        reading.site().map(ReadingCheck::problems).ifPresent(problems::addAll);
        problems.stream().sorted(BY_PLACE).forEach(this::print);
        if (arguments.has("reading")) {
            reading.site().ifPresent(this::table);
        }
        if (arguments.has("due")) {
            reading.site().ifPresent(this::due);
        }
        long errors = problems.stream().filter(Problem::isError).count();
        out.println(errors + " to mend, " + (problems.size() - errors) + " warnings");
        return errors == 0 ? Main.DONE : Main.PROBLEMS;
    }

    private void print(Problem problem) {
        out.println((problem.isError() ? "" : "warning  ") + problem);
    }

    private void due(Site site) {
        var all = Due.of(site);
        out.println("Due on " + site.today() + ": " + (all.isEmpty() ? "nothing" : all.size()));
        all.forEach(out::println);
        out.println();
    }

    private void table(Site site) {
        if (!ReadingCheck.holdsFor(site)) {
            out.println("Reading is measured for pages written in English only.");
            return;
        }
        out.println(row("page", "to act on in danger", "the rest"));
        out.println(row("", "words  grade", "words  grade"));
        site.pages()
                .forEach(page -> out.println(
                        row(page.slug().text(), measure(page, Part.TO_ACT_ON), measure(page, Part.THE_REST))));
        out.println("words: average of a sentence; grade: years of school; *: more than a page may ask");
        out.println();
    }

    private static String measure(Page page, Part part) {
        var reading = ReadingCheck.measure(page, part);
        if (reading.words() == 0) {
            return "    -      -";
        }
        return String.format(
                Locale.ROOT,
                "%5.1f  %5.1f%s",
                reading.wordsPerSentence(),
                reading.grade(),
                part.allows(reading) ? " " : "*");
    }

    private static String row(String page, String one, String other) {
        return String.format(Locale.ROOT, "%-30s  %-19s  %s", page, one, other).stripTrailing();
    }
}
