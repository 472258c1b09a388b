package org.fanal.translation.exchange.xliff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fanal.translation.po.PoEntry;

/** A {@code trans-unit} while it is read. Mark-up inside its texts is left out, what it holds stays. */
final class Unit {
    private final StringBuilder source = new StringBuilder();
    private final StringBuilder target = new StringBuilder();
    private final StringBuilder former = new StringBuilder();
    private final StringBuilder context = new StringBuilder();
    private final List<StringBuilder> files = new ArrayList<>();
    private final List<StringBuilder> lines = new ArrayList<>();
    private final int line;
    private final boolean header;
    private final boolean unapproved;
    private Optional<String> state = Optional.empty();
    private Optional<String> reading = Optional.empty();
    private Optional<String> alternative = Optional.empty();

    Unit(Attributes attributes, int line) {
        this.line = line;
        this.header = attributes.says("restype", "x-gettext-domain-header");
        this.unapproved = attributes.says("approved", "no");
    }

    int line() {
        return line;
    }

    boolean isHeader() {
        return header;
    }

    String source() {
        return source.toString();
    }

    String target() {
        return target.toString();
    }

    /** Where the text of an element belongs that begins now; nowhere when it is not wanted. */
    Optional<StringBuilder> sink(String name, Attributes attributes) {
        if (name.equals("alt-trans")) {
            alternative = attributes.find("alttranstype").or(() -> Optional.of("proposal"));
            return Optional.empty();
        }
        var found = alternative.isPresent() ? ofAlternative(name) : own(name, attributes);
        found.ifPresent(text -> reading = Optional.of(name));
        return found;
    }

    /** Whether the text that is being read ends with this element. */
    boolean ends(String name) {
        if (name.equals("alt-trans")) {
            alternative = Optional.empty();
        }
        boolean ends = reading.equals(Optional.of(name));
        reading = ends ? Optional.empty() : reading;
        return ends;
    }

    /** The entry it stands for. */
    PoEntry entry() {
        var previous = Optional.of(former.toString()).filter(text -> !text.isEmpty());
        return PoEntry.of(Optional.of(context.toString()).filter(text -> !text.isEmpty()), source(), target())
                .marked(isUnsure(), Optional.empty(), previous, Optional.empty())
                .described(List.of(), references())
                .at(line);
    }

    private Optional<StringBuilder> ofAlternative(String name) {
        boolean wanted = name.equals("source") && alternative.equals(Optional.of("previous-version"));
        return wanted ? Optional.of(former) : Optional.empty();
    }

    private Optional<StringBuilder> own(String name, Attributes attributes) {
        return switch (name) {
            case "source" -> Optional.of(source);
            case "target" -> {
                state = attributes.find("state");
                yield Optional.of(target);
            }
            case "context" -> ofContext(attributes.find("context-type").orElse(""));
            default -> Optional.empty();
        };
    }

    private Optional<StringBuilder> ofContext(String type) {
        return switch (type) {
            case "x-po-msgctxt" -> Optional.of(context);
            case "sourcefile" -> Optional.of(added(files));
            case "linenumber" -> Optional.of(added(lines));
            default -> Optional.empty();
        };
    }

    private static StringBuilder added(List<StringBuilder> list) {
        var text = new StringBuilder();
        list.add(text);
        return text;
    }

    private boolean isUnsure() {
        return state.map(said -> said.equals("new") || said.startsWith("needs-"))
                .orElse(unapproved);
    }

    private List<String> references() {
        var references = new ArrayList<String>();
        for (int i = 0; i < files.size(); i++) {
            references.add(
                    i < lines.size()
                            ? files.get(i) + ":" + lines.get(i)
                            : files.get(i).toString());
        }
        return references;
    }
}
