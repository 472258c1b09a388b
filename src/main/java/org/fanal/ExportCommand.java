package org.fanal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.fanal.arguments.Arguments;
import org.fanal.content.Problem;
import org.fanal.export.Export;
import org.fanal.page.LiveSite;
import org.fanal.page.Site;

/** {@code fanal export DIR}: the whole site as files. */
final class ExportCommand {
    private final App app;
    private final Surroundings surroundings;

    ExportCommand(Settings settings, Surroundings surroundings) {
        app = new App(settings, surroundings);
        this.surroundings = surroundings;
    }

    int run(Arguments arguments) {
        var folder = folder(arguments.operands().get(0));
        var day = arguments.flag("on").map(ExportCommand::day).orElseGet(surroundings::today);
        var reading = app.folders().read(day, Optional.empty());
        var errors = reading.problems().stream().filter(Problem::isError).toList();
        errors.forEach(surroundings.err()::println);
        int written = reading.site().map(site -> write(site, folder)).orElse(Main.PROBLEMS);
        return errors.isEmpty() ? written : Main.PROBLEMS;
    }

    private int write(Site site, Path folder) {
        try (var press = app.press(new LiveSite(site))) {
            var outcome = new Export(press).write(folder);
            if (outcome.refusal().isPresent()) {
                surroundings.err().println(outcome.refusal().get());
                return Main.PROBLEMS;
            }
            surroundings.out().println(outcome.files() + " files for " + site.today() + " in " + folder);
            return Main.DONE;
        }
    }

    private static Path folder(String name) {
        try {
            return Path.of(name).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new Arguments.WrongUse("`" + name + "` is no name for a folder.");
        }
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new Arguments.WrongUse("--on is `" + text + "`; it must be a day such as 2026-11-23.");
        }
    }
}
