package org.fanal.view.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Values written as JSON (RFC 8259), one member to a line: maps, lists, texts, whole numbers, truth values, and nothing for an
 * empty {@link Optional}.
 */
final class Json {
    private final StringBuilder out = new StringBuilder();

    private Json() {}

    static String of(Object value) {
        var json = new Json();
        json.value(value, "\n");
        return json.out.append('\n').toString();
    }

    /** An object whose members stand in the order they are put in. */
    static Map<String, Object> object(Consumer<Map<String, Object>> members) {
        Map<String, Object> object = new LinkedHashMap<>();
        members.accept(object);
        return object;
    }

    private void value(Object value, String indent) {
        if (value instanceof Map<?, ?> members) {
            object(members, indent);
        } else if (value instanceof List<?> items) {
            array(items, indent);
        } else if (value instanceof Optional<?> perhaps) {
            perhaps.ifPresentOrElse(there -> value(there, indent), () -> out.append("null"));
        } else if (value instanceof Integer || value instanceof Boolean) {
            out.append(value);
        } else {
            text(value.toString());
        }
    }

    private void object(Map<?, ?> members, String indent) {
        var inner = indent + " ";
        var before = "{" + inner;
        for (var member : members.entrySet()) {
            out.append(before);
            text(member.getKey().toString());
            out.append(": ");
            value(member.getValue(), inner);
            before = "," + inner;
        }
        out.append(members.isEmpty() ? "{}" : indent + "}");
    }

    private void array(List<?> items, String indent) {
        var inner = indent + " ";
        var before = "[" + inner;
        for (var item : items) {
            out.append(before);
            value(item, inner);
            before = "," + inner;
        }
        out.append(items.isEmpty() ? "[]" : indent + "]");
    }

    private void text(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            switch (letter) {
                case '"', '\\' -> out.append('\\').append(letter);
                case '\n' -> out.append("\\n");
                default -> {
                    if (letter < ' ' || letter == '<' || Character.isSurrogate(letter) || letter == '\u2028') {
                        out.append(String.format("\\u%04x", (int) letter));
                    } else {
                        out.append(letter);
                    }
                }
            }
        }
        out.append('"');
    }
}
