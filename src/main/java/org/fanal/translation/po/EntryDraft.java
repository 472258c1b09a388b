package org.fanal.translation.po;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** An entry while its lines are being read. */
final class EntryDraft {
    /** The texts an entry may have besides its {@code msgstr}s. */
    enum Field {
        CONTEXT("msgctxt", false),
        ID("msgid", false),
        PLURAL("msgid_plural", false),
        PREVIOUS_CONTEXT("msgctxt", true),
        PREVIOUS_ID("msgid", true),
        PREVIOUS_PLURAL("msgid_plural", true);

        private final String keyword;
        private final boolean previous;

        Field(String keyword, boolean previous) {
            this.keyword = keyword;
            this.previous = previous;
        }

        static Optional<Field> of(String keyword, boolean previous) {
            for (var field : values()) {
                if (field.keyword.equals(keyword) && field.previous == previous) {
                    return Optional.of(field);
                }
            }
            return Optional.empty();
        }
    }

    final List<String> comments = new ArrayList<>();
    final List<String> extracted = new ArrayList<>();
    final List<String> references = new ArrayList<>();
    final Set<String> flags = new LinkedHashSet<>();
    private final int line;
    private final List<String> lines = new ArrayList<>();
    private final Map<Field, StringBuilder> texts = new EnumMap<>(Field.class);
    private final TreeMap<Integer, StringBuilder> strings = new TreeMap<>();
    private Optional<StringBuilder> open = Optional.empty();
    private boolean obsolete;
    private boolean broken;

    EntryDraft(int line) {
        this.line = line;
    }

    int line() {
        return line;
    }

    /** Keeps a line as it stands in the file, for the case that the entry cannot be read. */
    void remember(String written) {
        lines.add(written);
    }

    /** Its lines as they stand in the file. */
    PoFragment asWritten() {
        return new PoFragment(Math.max(1, line), String.join("\n", lines));
    }

    /** Opens a field; false when the entry has it already. */
    boolean begin(Field field, String text) {
        open = Optional.of(new StringBuilder(text));
        return texts.putIfAbsent(field, open.get()) == null;
    }

    /** Opens a {@code msgstr}; false when the entry has it already. */
    boolean beginString(int form, String text) {
        open = Optional.of(new StringBuilder(text));
        return strings.putIfAbsent(form, open.get()) == null;
    }

    /** Adds a continuation line; false when nothing is open. */
    boolean append(String text) {
        open.ifPresent(builder -> builder.append(text));
        return open.isPresent();
    }

    boolean has(Field field) {
        return texts.containsKey(field);
    }

    /** Whether it has comments at most. */
    boolean isEmpty() {
        return !has(Field.CONTEXT) && !has(Field.ID) && !hasStrings();
    }

    boolean hasString(int form) {
        return strings.containsKey(form);
    }

    boolean hasStrings() {
        return !strings.isEmpty();
    }

    /** Whether a line that starts with {@code #~}, or does not, can still belong to this entry. */
    boolean suits(boolean isObsolete) {
        return obsolete == isObsolete || isEmpty();
    }

    void setObsolete(boolean isObsolete) {
        obsolete = isObsolete;
    }

    /** Something of it could not be read. */
    void breakOff() {
        broken = true;
        open = Optional.of(new StringBuilder());
    }

    boolean isBroken() {
        return broken;
    }

    PoEntry entry() {
        boolean fuzzy = flags.remove("fuzzy");
        return new PoEntry(
                text(Field.CONTEXT),
                text(Field.ID).orElse(""),
                text(Field.PLURAL),
                forms(),
                fuzzy,
                obsolete,
                text(Field.PREVIOUS_CONTEXT),
                text(Field.PREVIOUS_ID),
                text(Field.PREVIOUS_PLURAL),
                comments,
                extracted,
                references,
                List.copyOf(flags),
                line);
    }

    private Optional<String> text(Field field) {
        return Optional.ofNullable(texts.get(field)).map(StringBuilder::toString);
    }

    private List<String> forms() {
        var forms = new ArrayList<String>();
        for (int form = 0; form <= strings.lastKey(); form++) {
            forms.add(strings.getOrDefault(form, new StringBuilder()).toString());
        }
        return forms;
    }
}
