package org.fanal.translation.sync;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fanal.markdown.Segment;
import org.fanal.translation.po.PoEntry;
import org.fanal.translation.po.PoFile;
import org.fanal.translation.sync.source.SourcePage;
import org.fanal.translation.words.Word;
import org.fanal.translation.words.WordList;

/** Entries without translations: the start of every file of a page, and of the portal's own words. */
final class Templates {
    private Templates() {}

    static PoFile of(SourcePage page) {
        var entries = page.translatable().stream()
                .map(segment -> entry(page, segment))
                .toList();
        return Header.template(page.slug().text(), entries);
    }

    static PoFile of(WordList words) {
        return Header.template(
                words.page().text(),
                words.all().stream().map(word -> entry(word, 2)).toList());
    }

    static PoEntry entry(SourcePage page, Segment segment) {
        var remarks = new ArrayList<String>();
        remarks.add(segment.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        if (segment.critical()) {
            remarks.add(SourcePage.CRITICAL);
        }
        if (!segment.note().isEmpty()) {
            remarks.add("note: " + segment.note());
        }
        return PoEntry.of(segment.context(), segment.text(), "").described(remarks, List.of(page.place(segment)));
    }

    /** @param forms how many plural forms the language has */
    static PoEntry entry(Word word, int forms) {
        var empty = Collections.nCopies(word.plural().isPresent() ? forms : 1, "");
        return PoEntry.of(Optional.of(word.key()), word.english(), "")
                .counted(word.plural())
                .withStrings(empty)
                .described(List.of(word.where()), List.of());
    }
}
