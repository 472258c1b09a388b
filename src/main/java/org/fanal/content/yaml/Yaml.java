package org.fanal.content.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** YAML 1.2 as people write it here: one document, no aliases, at most {@value #DEEPEST} levels, at most 256 Ki characters. */
public final class Yaml {
    private static final int DEEPEST = 12;
    private static final int LONGEST = 256 * 1024;
    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setAllowDuplicateKeys(false)
            .setAllowRecursiveKeys(false)
            .setMaxAliasesForCollections(0)
            .setCodePointLimit(LONGEST)
            .setUseMarks(true)
            .build();

    private final int firstLine;
    private final Notes notes;

    /** @param firstLine the line of the file on which the text to read starts, from 1 */
    public Yaml(int firstLine, Notes notes) {
        this.firstLine = firstLine;
        this.notes = notes;
    }

    /** The keys and values of a text that consists of them. */
    public Optional<Fields> fields(String text) {
        var root = root(text);
        if (root.isEmpty()) {
            return Optional.empty();
        }
        if (root.get() instanceof MappingNode mapping) {
            return Optional.of(new Fields(mapping, this));
        }
        notes.wrong(line(root.get()), "Keys and values are expected here.", "Write one `key: value` on each line.");
        return Optional.empty();
    }

    /** The entries of a text that is a list of keys and values; an empty text has none. */
    public Optional<List<Fields>> entries(String text) {
        int before = notes.wrongs();
        var root = root(text);
        if (root.isEmpty()) {
            return notes.wrongs() == before ? Optional.of(List.of()) : Optional.empty();
        }
        if (root.get() instanceof SequenceNode list) {
            return Optional.of(entries(list));
        }
        notes.wrong(line(root.get()), "A list of entries is expected here.", "Start each entry with `- id: …`.");
        return Optional.empty();
    }

    List<Fields> entries(SequenceNode list) {
        var entries = new ArrayList<Fields>();
        for (var item : list.getValue()) {
            if (item instanceof MappingNode mapping) {
                entries.add(new Fields(mapping, this));
            } else {
                notes.wrong(line(item), "An entry of this list has no keys.", "Write it as `- {key: value, …}`.");
            }
        }
        return entries;
    }

    Notes notes() {
        return notes;
    }

    int line(Node node) {
        return node.getStartMark().map(this::line).orElse(firstLine);
    }

    private int line(Mark mark) {
        return firstLine + mark.getLine();
    }

    private Optional<Node> root(String text) {
        try {
            return isModest(text) ? new Compose(SETTINGS).composeString(text) : Optional.empty();
        } catch (MarkedYamlEngineException syntax) {
            var advice = SyntaxAdvice.on(syntax);
            int line = advice.mark().map(this::line).orElse(firstLine);
            notes.wrong(line, advice.what(), advice.mend());
        } catch (YamlEngineException unreadable) {
            notes.wrong(
                    firstLine,
                    "This cannot be read: " + Legible.onOneLine(String.valueOf(unreadable.getMessage())) + ".",
                    "Write plain text here.");
        }
        return Optional.empty();
    }

    /** Looks at the events first, because composing goes as deep as the text does. */
    private boolean isModest(String text) {
        int depth = 0;
        for (var event : new Parse(SETTINGS).parseString(text)) {
            int line = event.getStartMark().map(this::line).orElse(firstLine);
            depth += step(event);
            if (depth > DEEPEST) {
                notes.wrong(line, "Lists and keys are nested more than " + DEEPEST + " deep.", "Write this flatter.");
                return false;
            }
            if (event.getEventId() == Event.ID.Alias) {
                notes.wrong(line, "An alias such as `*name` stands here.", "Write the value out, or put it in quotes.");
                return false;
            }
        }
        return true;
    }

    private static int step(Event event) {
        var id = event.getEventId();
        if (id == Event.ID.MappingStart || id == Event.ID.SequenceStart) {
            return 1;
        }
        return id == Event.ID.MappingEnd || id == Event.ID.SequenceEnd ? -1 : 0;
    }
}
