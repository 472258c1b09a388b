package org.fanal.markdown.syntax;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the author told translators about the next block.
 *
 * @param context tells two equal texts apart
 * @param note the author's word to translators; empty when there is none
 * @param critical whether a person acts on it in danger
 * @param translatable false when its text stays as it is in every language
 */
public record Hints(Optional<String> context, String note, boolean critical, boolean translatable) {
    /** Nothing was said. */
    public static final Hints NONE = new Hints(Optional.empty(), "", false, true);

    private static final Pattern HINT =
            Pattern.compile("<!--\\s*i18n:\\s*([a-z-]+)(?:\\s+(.*?))?\\s*-->", Pattern.DOTALL);

    /** These hints and one more, written as a comment; nothing when the comment is no hint. */
    public Optional<Hints> and(String comment) {
        var hint = HINT.matcher(comment.strip());
        if (!hint.matches()) {
            return Optional.empty();
        }
        var words = Optional.ofNullable(hint.group(2)).orElse("").replaceAll("\\s+", " ");
        return switch (hint.group(1)) {
            case "context" ->
                words.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Hints(Optional.of(words), note, critical, translatable));
            case "note" ->
                words.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Hints(context, (note + " " + words).strip(), critical, translatable));
            case "critical" ->
                words.isEmpty() ? Optional.of(new Hints(context, note, true, translatable)) : Optional.empty();
            case "no-translate" ->
                words.isEmpty() ? Optional.of(new Hints(context, note, critical, false)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** What holds inside a block with these hints: its own, and those of the blocks around it. */
    public Hints inside(Hints outer) {
        return new Hints(
                context.or(outer::context),
                note.isEmpty() ? outer.note : note,
                critical || outer.critical,
                translatable && outer.translatable);
    }

    /** The same for a text a person acts on in danger. */
    public Hints urgent() {
        return new Hints(context, note, true, translatable);
    }
}
