package org.fanal;

import java.util.Comparator;
import java.util.Optional;
import org.fanal.content.Problem;

/** {@code fanal check}: every problem at once. */
final class CheckCommand {
    private static final Comparator<Problem> BY_PLACE = Comparator.comparing((Problem problem) -> !problem.isError())
            .thenComparing(Problem::file)
            .thenComparing(Problem::line);

    private final App app;
    private final Surroundings surroundings;

    CheckCommand(Settings settings, Surroundings surroundings) {
        app = new App(settings);
        this.surroundings = surroundings;
    }

    int run() {
        var problems =
                app.folders().read(surroundings.today(), Optional.empty()).problems();
        problems.stream().sorted(BY_PLACE).forEach(this::print);
        long errors = problems.stream().filter(Problem::isError).count();
        surroundings.out().println(errors + " to mend, " + (problems.size() - errors) + " warnings");
        return errors == 0 ? Main.DONE : Main.PROBLEMS;
    }

    private void print(Problem problem) {
        surroundings.out().println((problem.isError() ? "" : "warning  ") + problem);
    }
}
