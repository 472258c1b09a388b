package org.fanal.arguments;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What Fanal can be told to do, with the flags each command takes. */
public enum Command {
    SERVE(
            true,
            Set.of("dev", "mirror", "trust-files"),
            Set.of("port", "host", "data", "desk-port", "onion", "approve-after", "release"),
            ""),
    CHECK(true, Set.of("due", "reading"), Set.of(), ""),
    SYNC(true, Set.of(), Set.of("wording", "minor"), ""),
    EXPORT(true, Set.of("texts"), Set.of("on", "data", "key", "after", "zip"), "DIR"),
    VERIFY(false, Set.of(), Set.of("key", "seen"), "COPY"),
    RELEASE_KEY(false, Set.of(), Set.of(), "FILE"),
    BACKUP(false, Set.of(), Set.of("data"), "FILE"),
    RESTORE(false, Set.of(), Set.of("data"), "FILE"),
    AUDIT_VERIFY(false, Set.of(), Set.of("data", "head"), ""),
    PERSON_INVITE(false, Set.of(), Set.of("role", "language", "public-url", "data"), ""),
    PERSON_LIST(false, Set.of(), Set.of("data"), ""),
    PERSON_RETIRE(false, Set.of(), Set.of("data"), "NAME"),
    PERSON_RESET(false, Set.of(), Set.of("public-url", "data"), "NAME"),
    HELP(false, Set.of(), Set.of(), "");

    /** Flags of every command that reads the two folders of texts. */
    static final Set<String> OF_TEXTS = Set.of("content", "translations", "public-url");

    private final boolean readsTexts;
    private final Set<String> switches;
    private final Set<String> flags;
    private final String operand;

    Command(boolean readsTexts, Set<String> switches, Set<String> flags, String operand) {
        this.readsTexts = readsTexts;
        this.switches = switches;
        this.flags = flags;
        this.operand = operand;
    }

    /** One word, or two such as {@code audit verify}. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    boolean hasSwitch(String name) {
        return switches.contains(name);
    }

    boolean hasFlag(String name) {
        return flags.contains(name) || (readsTexts && OF_TEXTS.contains(name));
    }

    /** What stands behind the command, {@code DIR}, {@code FILE}, {@code NAME} or {@code COPY}; empty when nothing does. */
    String operand() {
        return operand;
    }

    /** The command that these words begin with. */
    static Optional<Command> named(List<String> words) {
        return Stream.of(values())
                .filter(command -> isPrefix(command.word().split(" "), words))
                .findFirst();
    }

    /** The second words that make a command of a first one. */
    static List<String> after(String first) {
        return Stream.of(values())
                .map(Command::word)
                .filter(word -> word.startsWith(first + " "))
                .map(word -> word.substring(first.length() + 1))
                .toList();
    }

    private static boolean isPrefix(String[] command, List<String> words) {
        return command.length <= words.size() && List.of(command).equals(words.subList(0, command.length));
    }
}
