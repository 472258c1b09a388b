package org.fanal.store.backup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/** Fields on one line, parted by tabs; {@code \N} is a field without a value, a backslash guards tab, line end and itself. */
final class Line {
    private static final String NOTHING = "\\N";

    private Line() {}

    static String of(List<Optional<String>> fields) {
        var line = new StringJoiner("\t");
        fields.forEach(field -> line.add(field.map(Line::guarded).orElse(NOTHING)));
        return line.toString();
    }

    static List<Optional<String>> fields(String line) {
        var fields = new ArrayList<Optional<String>>();
        for (var field : line.split("\t", -1)) {
            fields.add(field.equals(NOTHING) ? Optional.empty() : Optional.of(plain(field)));
        }
        return fields;
    }

    private static String guarded(String field) {
        return field.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    private static String plain(String field) {
        if (field.indexOf('\\') < 0) {
            return field;
        }
        var plain = new StringBuilder(field.length());
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            plain.append(c == '\\' && i + 1 < field.length() ? meant(field.charAt(++i)) : c);
        }
        return plain.toString();
    }

    private static char meant(char guarded) {
        return switch (guarded) {
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'r' -> '\r';
            default -> guarded;
        };
    }
}
