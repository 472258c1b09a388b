package org.fanal.translation.po;

import java.util.List;
import java.util.Optional;

/**
 * One entry of a PO file.
 *
 * @param context {@code msgctxt}
 * @param id {@code msgid}
 * @param plural {@code msgid_plural}
 * @param strings {@code msgstr}, or its plural forms in order; never empty, a missing form is an empty text
 * @param fuzzy whether any of its flag lines says so
 * @param obsolete whether it is written with {@code #~}
 * @param previousContext {@code #| msgctxt}
 * @param previousId {@code #| msgid}
 * @param previousPlural {@code #| msgid_plural}
 * @param comments translators' comments ({@code #}), {@code origin: machine} among them
 * @param extracted comments of the source ({@code #.})
 * @param references ({@code #:})
 * @param flags flags but {@code fuzzy}, in order
 * @param line its first line in the file, from 1; 0 for an entry that was not read from a file
 */
public record PoEntry(
        Optional<String> context,
        String id,
        Optional<String> plural,
        List<String> strings,
        boolean fuzzy,
        boolean obsolete,
        Optional<String> previousContext,
        Optional<String> previousId,
        Optional<String> previousPlural,
        List<String> comments,
        List<String> extracted,
        List<String> references,
        List<String> flags,
        int line) {
    public PoEntry {
        strings = List.copyOf(strings);
        comments = List.copyOf(comments);
        extracted = List.copyOf(extracted);
        references = List.copyOf(references);
        flags = List.copyOf(flags);
        if (strings.isEmpty()) {
            throw new IllegalArgumentException("an entry has at least one msgstr");
        }
    }

    /** A plain entry with nothing but its texts. */
    public static PoEntry of(Optional<String> context, String id, String text) {
        var none = Optional.<String>empty();
        return new PoEntry(
                context,
                id,
                none,
                List.of(text),
                false,
                false,
                none,
                none,
                none,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                0);
    }

    /** The {@code msgstr}, or its first plural form. */
    public String text() {
        return strings.get(0);
    }

    /** Whether anybody wrote anything. */
    public boolean hasText() {
        return strings.stream().anyMatch(text -> !text.isEmpty());
    }

    /** The same entry with other texts. */
    public PoEntry withStrings(List<String> texts) {
        return new PoEntry(
                context,
                id,
                plural,
                texts,
                fuzzy,
                obsolete,
                previousContext,
                previousId,
                previousPlural,
                comments,
                extracted,
                references,
                flags,
                line);
    }

    /** The same entry in another context, or in none. */
    public PoEntry inContext(Optional<String> newContext) {
        return new PoEntry(
                newContext,
                id,
                plural,
                strings,
                fuzzy,
                obsolete,
                previousContext,
                previousId,
                previousPlural,
                comments,
                extracted,
                references,
                flags,
                line);
    }

    /** The same entry with a form for many, or without one. */
    public PoEntry counted(Optional<String> newPlural) {
        return new PoEntry(
                context,
                id,
                newPlural,
                strings,
                fuzzy,
                obsolete,
                previousContext,
                previousId,
                previousPlural,
                comments,
                extracted,
                references,
                flags,
                line);
    }

    /** The same entry with other translators' comments. */
    public PoEntry commented(List<String> newComments) {
        return new PoEntry(
                context,
                id,
                plural,
                strings,
                fuzzy,
                obsolete,
                previousContext,
                previousId,
                previousPlural,
                newComments,
                extracted,
                references,
                flags,
                line);
    }

    /** The same entry with other words about its source. */
    public PoEntry described(List<String> newExtracted, List<String> newReferences) {
        return new PoEntry(
                context,
                id,
                plural,
                strings,
                fuzzy,
                obsolete,
                previousContext,
                previousId,
                previousPlural,
                comments,
                newExtracted,
                newReferences,
                flags,
                line);
    }

    /** The same entry in another state: the previous texts are those it was made from, when they are not its own. */
    public PoEntry marked(boolean isFuzzy, Optional<String> context0, Optional<String> id0, Optional<String> plural0) {
        return new PoEntry(
                context,
                id,
                plural,
                strings,
                isFuzzy,
                obsolete,
                context0,
                id0,
                plural0,
                comments,
                extracted,
                references,
                flags,
                line);
    }

    /** The same entry as one that was read on this line of a file. */
    public PoEntry at(int newLine) {
        return new PoEntry(
                context,
                id,
                plural,
                strings,
                fuzzy,
                obsolete,
                previousContext,
                previousId,
                previousPlural,
                comments,
                extracted,
                references,
                flags,
                newLine);
    }

    /** The same entry in another state, without previous texts. */
    public PoEntry marked(boolean isFuzzy) {
        return marked(isFuzzy, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same entry as a leftover. */
    public PoEntry leftOver() {
        return leftOver(context, id, plural);
    }

    /** The translation as a leftover under these identifying texts. */
    public PoEntry leftOver(Optional<String> newContext, String newId, Optional<String> newPlural) {
        return new PoEntry(
                newContext,
                newId,
                newPlural,
                strings,
                fuzzy,
                true,
                previousContext,
                previousId,
                previousPlural,
                comments,
                List.of(),
                List.of(),
                flags,
                line);
    }
}
