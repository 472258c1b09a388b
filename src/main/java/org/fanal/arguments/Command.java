package org.fanal.arguments;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What Fanal can be told to do, with the flags each command takes beside the common ones. */
public enum Command {
    SERVE(Set.of("dev", "mirror"), Set.of("port", "host", "data", "desk-port", "onion"), 0),
    CHECK(Set.of("due", "reading"), Set.of(), 0),
    SYNC(Set.of(), Set.of("wording", "minor"), 0),
    EXPORT(Set.of(), Set.of("on"), 1),
    HELP(Set.of(), Set.of(), 0);

    /** Flags of every command. */
    static final Set<String> COMMON = Set.of("content", "translations", "public-url");

    private final Set<String> switches;
    private final Set<String> flags;
    private final int operands;

    Command(Set<String> switches, Set<String> flags, int operands) {
        this.switches = switches;
        this.flags = flags;
        this.operands = operands;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean hasSwitch(String name) {
        return switches.contains(name);
    }

    boolean hasFlag(String name) {
        return flags.contains(name) || COMMON.contains(name);
    }

    int operands() {
        return operands;
    }

    static Optional<Command> named(String word) {
        return Stream.of(values())
                .filter(command -> command.word().equals(word))
                .findFirst();
    }
}
