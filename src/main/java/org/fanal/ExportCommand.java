package org.fanal;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.fanal.arguments.Arguments;
import org.fanal.content.Problem;
import org.fanal.export.Export;
import org.fanal.export.Zip;
import org.fanal.page.LiveSite;
import org.fanal.page.Site;
import org.fanal.release.minisign.SecretKey;

/** {@code fanal export DIR}: the whole site as files. */
final class ExportCommand {
    private final App app;
    private final Surroundings surroundings;

    ExportCommand(Settings settings, Surroundings surroundings) {
        app = new App(settings, surroundings);
        this.surroundings = surroundings;
    }

    int run(Arguments arguments) {
        var order = Order.of(arguments);
        var day = arguments.flag("on").map(ExportCommand::day).orElseGet(surroundings::today);
        var reading = app.folders().read(day, Optional.empty());
        var errors = reading.problems().stream().filter(Problem::isError).toList();
        errors.forEach(surroundings.err()::println);
        int written = reading.site().map(site -> write(site, order)).orElse(Main.PROBLEMS);
        return errors.isEmpty() ? written : Main.PROBLEMS;
    }

    /** What is to be written where. */
    private record Order(Path folder, Optional<SecretKey> key, Optional<Path> after, Optional<Path> zip) {
        static Order of(Arguments arguments) {
            var folder = Releases.path(arguments.operands().get(0));
            var zip = arguments.flag("zip").map(Releases::path);
            if (zip.filter(file -> file.startsWith(folder)).isPresent()) {
                throw new Arguments.WrongUse("--zip must name a file outside " + folder + ".");
            }
            var after = arguments.flag("after");
            after.ifPresent(Releases::note);
            return new Order(folder, arguments.flag("key").map(Releases::secretKey), after.map(Releases::path), zip);
        }
    }

    private int write(Site site, Order order) {
        try (var press = app.press(new LiveSite(site))) {
            var outcome = new Export(press, order.key()).write(order.folder(), order.after());
            if (outcome.refusal().isPresent()) {
                surroundings.err().println(outcome.refusal().get());
                return Main.PROBLEMS;
            }
            surroundings.out().println(outcome.files() + " files for " + site.today() + " in " + order.folder());
            outcome.release()
                    .ifPresent(release -> surroundings
                            .out()
                            .println(release.comment()
                                    + release.key()
                                            .map(key -> ", signed by " + key)
                                            .orElse(", not signed")));
            order.zip().ifPresent(file -> {
                new Zip(order.folder()).write(file);
                surroundings.out().println("As one file: " + file);
            });
            return Main.DONE;
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
