package org.fanal.content.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * Keys and their values. Each is asked for once, whatever is wrong is noted, and reading goes on, so that an author hears of
 * everything at once; {@link #end()} then names the keys nobody asked for.
 */
public final class Fields {
    private final Yaml yaml;
    private final int line;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();
    private final Map<String, String> missing = new LinkedHashMap<>();

    Fields(MappingNode mapping, Yaml yaml) {
        this.yaml = yaml;
        line = yaml.line(mapping);
        for (var pair : mapping.getValue()) {
            add(pair.getKeyNode(), pair.getValueNode());
        }
    }

    /** The line on which they start. */
    public int line() {
        return line;
    }

    /** The line of a key; where the keys start when it is absent. */
    public int line(String key) {
        return lines.getOrDefault(key, line);
    }

    /** The line of each key. */
    public Map<String, Integer> lines() {
        return Map.copyOf(lines);
    }

    /** A value that must be there; the stand-in of its shape when it is absent or does not fit. */
    public <T> T required(String key, Shape<T> shape) {
        var value = ask(key);
        if (value.isPresent()) {
            return fit(key, value.get(), shape).orElse(shape.standIn());
        }
        if (values.containsKey(key)) {
            yaml.notes().wrong(line(key), "`" + key + "` has no value.", shape.mend(key));
        } else {
            missing(key, shape.add(key));
        }
        return shape.standIn();
    }

    /** A value that may be absent. */
    public <T> Optional<T> optional(String key, Shape<T> shape) {
        return ask(key).flatMap(value -> fit(key, value, shape));
    }

    /** The values of a list; none when the key is absent. */
    public <T> List<At<T>> list(String key, Shape<T> shape) {
        var values = new ArrayList<At<T>>();
        for (var item : sequence(key, shape.item())) {
            fit(key, item, shape.item()).ifPresent(value -> values.add(new At<>(value, yaml.line(item))));
        }
        return values;
    }

    /** The entries of a list; none when the key is absent. */
    public List<Fields> entries(String key) {
        var entries = new ArrayList<Fields>();
        ask(key).ifPresent(value -> {
            if (value instanceof SequenceNode list) {
                entries.addAll(yaml.entries(list));
            } else {
                wrong(value, "`" + key + "` is not a list.", "Start each entry on a line of its own with `- `.");
            }
        });
        return entries;
    }

    /** The keys and values under a key. */
    public Optional<Fields> fields(String key) {
        var value = ask(key);
        if (value.isPresent() && value.get() instanceof MappingNode mapping) {
            return Optional.of(new Fields(mapping, yaml));
        }
        value.ifPresent(other -> wrong(
                other, "`" + key + "` has no keys of its own.", "Write them below it, each indented by two spaces."));
        return Optional.empty();
    }

    /** Notes that a list must be there, even if it is empty. */
    public void mustHave(String key) {
        if (!values.containsKey(key)) {
            missing(key, "Add a list, or `" + key + ": []`.");
        }
    }

    /** Notes the keys that are missing and those that nobody asked for. */
    public void end() {
        for (var key : values.keySet()) {
            if (!asked.contains(key)) {
                unknown(key);
            }
        }
        missing.forEach((key, mend) -> yaml.notes().wrong(line, "`" + key + "` is missing.", mend));
    }

    private void unknown(String key) {
        var free = asked.stream().filter(name -> !values.containsKey(name)).toList();
        var meant = Nearest.to(key, free);
        meant.ifPresent(missing::remove);
        yaml.notes()
                .wrong(
                        line(key),
                        "`" + excerpt(key) + "` is not a key that is known here.",
                        meant.map(name -> "Write `" + name + "` if that was meant.")
                                .orElse("Take it out, or use one of: " + String.join(", ", asked) + "."));
    }

    private void add(Node keyNode, Node value) {
        if (!(keyNode instanceof ScalarNode scalar)) {
            wrong(keyNode, "A key must be one word.", "Put a value that starts with { or [ in quotes.");
            return;
        }
        var key = scalar.getValue();
        if (values.containsKey(key)) {
            wrong(
                    keyNode,
                    "`" + excerpt(key) + "` stands here twice, first on line " + line(key) + ".",
                    "Keep one of the two.");
            return;
        }
        values.put(key, value);
        lines.put(key, yaml.line(keyNode));
    }

    private Optional<Node> ask(String key) {
        asked.add(key);
        return Optional.ofNullable(values.get(key))
                .filter(value -> !value.getTag().equals(Tag.NULL));
    }

    private void missing(String key, String mend) {
        asked.add(key);
        missing.put(key, mend);
    }

    private List<Node> sequence(String key, Shape<?> shape) {
        var value = ask(key);
        if (value.isPresent() && value.get() instanceof SequenceNode list) {
            return list.getValue();
        }
        value.ifPresent(other -> wrong(other, "`" + key + "` is not a list.", shape.mend(key)));
        return List.of();
    }

    private <T> Optional<T> fit(String key, Node value, Shape<T> shape) {
        if (!(value instanceof ScalarNode scalar)) {
            wrong(value, "`" + key + "` is a list or has keys, but one value is expected.", shape.mend(key));
            return Optional.empty();
        }
        var text = scalar.getValue();
        var fitting = Legible.firstIllegible(text).isEmpty() ? shape.parse().apply(text) : Optional.<T>empty();
        if (fitting.isEmpty()) {
            wrong(value, "`" + key + "` is \"" + excerpt(text) + "\".", shape.mend(key));
        }
        return fitting;
    }

    private void wrong(Node node, String what, String mend) {
        yaml.notes().wrong(yaml.line(node), what, mend);
    }

    private static String excerpt(String text) {
        var line = Legible.onOneLine(text);
        boolean isShort = line.codePointCount(0, line.length()) <= 60;
        return isShort ? line : line.substring(0, line.offsetByCodePoints(0, 60)) + "…";
    }
}
