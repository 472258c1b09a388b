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
}
