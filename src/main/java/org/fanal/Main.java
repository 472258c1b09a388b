package org.fanal;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.fanal.arguments.Arguments;
import org.fanal.arguments.Help;
import org.fanal.store.StoreRefused;
import org.fanal.store.StoreUnavailable;

/** The command line. Exit codes: 0 done, 1 problems found, 2 wrong use. */
public final class Main {
    static final int DONE = 0;
    static final int PROBLEMS = 1;
    static final int WRONG_USE = 2;

    private Main() {}

    /** Runs one command; {@code serve} goes on until the process is told to end. */
    public static void main(String[] args) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int code = run(List.of(args), System.getenv(), new Surroundings(out, err, Clock.systemUTC()));
        if (code != DONE) {
            System.exit(code);
        }
    }

    static int run(List<String> words, Map<String, String> environment, Surroundings surroundings) {
        try {
            return run(Arguments.parse(words), environment, surroundings);
        } catch (Arguments.WrongUse e) {
            surroundings.err().println(e.getMessage());
            surroundings.err().println("See: fanal --help");
            return WRONG_USE;
        } catch (StoreRefused e) {
            surroundings.err().println(e.reason());
            return PROBLEMS;
        } catch (StoreUnavailable e) {
            surroundings.err().println("The database failed in the middle: " + e.getCause());
            return PROBLEMS;
        }
    }

    private static int run(Arguments arguments, Map<String, String> environment, Surroundings surroundings) {
        if (arguments.wantsHelp()) {
            surroundings.out().print(Help.of(arguments.command()));
            return DONE;
        }
        return switch (arguments.command()) {
            case BACKUP, AUDIT_VERIFY, PERSON_LIST, PERSON_RETIRE ->
                new RecordCommand(Settings.store(arguments, environment), surroundings).run(arguments);
            case PERSON_INVITE, PERSON_RESET ->
                new RecordCommand(Settings.store(arguments, environment), surroundings)
                        .run(Settings.withAddressOfLinks(arguments, environment));
            case RESTORE -> new RestoreCommand(Settings.store(arguments, environment), surroundings).run(arguments);
            case VERIFY -> new VerifyCommand(surroundings).run(arguments);
            case RELEASE_KEY -> new ReleaseKeyCommand(surroundings).run(arguments);
            case EXPORT ->
                arguments.has("texts")
                        ? new RecordCommand(Settings.store(arguments, environment), surroundings).run(arguments)
                        : onTexts(arguments, Settings.of(arguments, environment), surroundings);
            case SERVE, CHECK, SYNC -> onTexts(arguments, Settings.of(arguments, environment), surroundings);
            case HELP -> WRONG_USE;
        };
    }

    private static int onTexts(Arguments arguments, Settings settings, Surroundings surroundings) {
        return switch (arguments.command()) {
            case SERVE -> new ServeCommand(settings, surroundings).run(arguments);
            case CHECK -> new CheckCommand(settings, surroundings).run(arguments);
            case SYNC -> new SyncCommand(settings, surroundings).run(arguments);
            case EXPORT -> new ExportCommand(settings, surroundings).run(arguments);
            case BACKUP,
                    RESTORE,
                    AUDIT_VERIFY,
                    PERSON_INVITE,
                    PERSON_LIST,
                    PERSON_RETIRE,
                    PERSON_RESET,
                    VERIFY,
                    RELEASE_KEY,
                    HELP -> WRONG_USE;
        };
    }
}
