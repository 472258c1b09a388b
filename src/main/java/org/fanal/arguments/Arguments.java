package org.fanal.arguments;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A command line, taken apart.
 *
 * @param flags flags with their values, {@code --port 8080} or {@code --port=8080}
 * @param switches flags without a value
 * @param operands what is no flag
 */
public record Arguments(
        Command command,
        Map<String, List<String>> flags,
        Set<String> switches,
        List<String> operands,
        boolean wantsHelp) {
    /** The command line makes no sense; the message says why. */
    public static final class WrongUse extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public WrongUse(String message) {
            super(message);
        }
    }

    /** Takes a command line apart. */
    public static Arguments parse(List<String> words) {
        if (words.isEmpty()) {
            throw new WrongUse(
                    "Say what to do: serve, check, sync, export, verify, release key, person, backup, restore or audit verify.");
        }
        if (Set.of("--help", "-h").contains(words.get(0))) {
            return new Arguments(Command.HELP, Map.of(), Set.of(), List.of(), true);
        }
        var command = Command.named(words).orElseThrow(() -> unknown(words.get(0)));
        int length = command.word().split(" ").length;
        return new Parser(command, words.subList(length, words.size())).parse();
    }

    private static WrongUse unknown(String word) {
        var after = Command.after(word);
        return new WrongUse(
                after.isEmpty()
                        ? "There is no command `" + word + "`."
                        : "Say what to do: " + word + " " + String.join(", " + word + " ", after) + ".");
    }

    /** The command line again, each flag with its value in one word. */
    public List<String> words() {
        var words = new ArrayList<>(List.of(command.word().split(" ")));
        words.addAll(operands);
        switches.forEach(name -> words.add("--" + name));
        flags.forEach((name, values) -> values.forEach(value -> words.add("--" + name + "=" + value)));
        return words;
    }

    /** The same with one more flag. */
    public Arguments with(String flag, String value) {
        var more = new HashMap<>(flags);
        more.put(flag, List.of(value));
        return new Arguments(command, more, switches, operands, wantsHelp);
    }

    /** The last value given for a flag. */
    public Optional<String> flag(String name) {
        var values = flags.getOrDefault(name, List.of());
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(values.size() - 1));
    }

    /** All values given for a flag. */
    public List<String> all(String name) {
        return flags.getOrDefault(name, List.of());
    }

    /** Whether a flag without a value was given. */
    public boolean has(String name) {
        return switches.contains(name);
    }

    private static final class Parser {
        private final Command command;
        private final List<String> words;
        private final Map<String, List<String>> flags = new HashMap<>();
        private final Set<String> switches = new HashSet<>();
        private final List<String> operands = new ArrayList<>();
        private boolean help;
        private int next;

        Parser(Command command, List<String> words) {
            this.command = command;
            this.words = words;
        }

        Arguments parse() {
            help = command == Command.HELP;
            while (next < words.size()) {
                String word = words.get(next++);
                if (word.startsWith("--") || word.equals("-h")) {
                    flag(word);
                } else {
                    operands.add(word);
                }
            }
            if (!help) {
                mustTakeOperands();
            }
            return new Arguments(command, flags, switches, operands, help);
        }

        private void mustTakeOperands() {
            var word = "`" + command.word() + "`";
            if (operands.size() == (command.operand().isEmpty() ? 0 : 1)) {
                return;
            }
            if (command.operand().isEmpty()) {
                throw new WrongUse(word + " does not take `" + operands.get(0) + "`.");
            }
            var kind = Map.of("DIR", "folder", "FILE", "file", "NAME", "name", "COPY", "folder or address")
                    .get(command.operand());
            throw new WrongUse(
                    word + " needs one " + kind + ": fanal " + command.word() + " " + command.operand() + ".");
        }

        private void flag(String word) {
            if (word.equals("--help") || word.equals("-h")) {
                help = true;
                return;
            }
            int equals = word.indexOf('=');
            String name = word.substring(2, equals < 0 ? word.length() : equals);
            if (command.hasSwitch(name) && equals < 0) {
                switches.add(name);
            } else if (command.hasFlag(name)) {
                flags.computeIfAbsent(name, any -> new ArrayList<>()).add(value(word, equals));
            } else {
                throw new WrongUse("`" + command.word() + "` has no flag `" + word + "`.");
            }
        }

        private String value(String word, int equals) {
            if (equals >= 0) {
                return word.substring(equals + 1);
            }
            if (next == words.size() || words.get(next).startsWith("--")) {
                throw new WrongUse("`" + word + "` needs a value.");
            }
            return words.get(next++);
        }
    }
}
