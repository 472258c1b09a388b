package org.fanal.translation.po;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** Programs that translators use. */
public final class Tool {
    private Tool() {}

    /** What came of running one. */
    public record Ran(int code, String out, String errors) {}

    /** Skips the test, loudly, when a program is not installed; with {@code -Dtools=required} it fails. */
    public static void need(String... programs) {
        for (var program : programs) {
            boolean found = Arrays.stream(System.getenv("PATH").split(":"))
                    .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
            if (!found && "required".equals(System.getProperty("tools"))) {
                throw new AssertionError(program + " is not installed (Debian: gettext, translate-toolkit, minisign)");
            }
            if (!found) {
                System.err.println(
                        "SKIPPED: " + program + " is not installed (Debian: gettext, translate-toolkit, minisign)");
            }
            Assumptions.assumeTrue(found, program + " is not installed");
        }
    }

    /** Runs one in a folder. */
    public static Ran run(Path folder, String... command) {
        try {
            var errors = Files.createTempFile(folder, "errors", ".txt");
            var process = new ProcessBuilder(List.of(command))
                    .directory(folder.toFile())
                    .redirectError(errors.toFile());
            process.environment().put("LC_ALL", "C.UTF-8");
            var started = process.start();
            started.getOutputStream().close();
            var out = new String(started.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int code = started.waitFor();
            var said = Files.readString(errors);
            Files.delete(errors);
            return new Ran(code, out, said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Runs one that must succeed. */
    public static String must(Path folder, String... command) {
        var ran = run(folder, command);
        if (ran.code() != 0) {
            throw new AssertionError(String.join(" ", command) + " ended with " + ran.code() + "\n" + ran.errors());
        }
        return ran.out();
    }
}
