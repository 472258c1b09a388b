package org.fanal.editing.translating;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import org.fanal.content.Slug;
import org.fanal.editing.publishing.Published;
import org.fanal.editing.translating.now.LanguageNow;
import org.fanal.editing.translating.now.Piece;
import org.fanal.editing.translating.record.Version;
import org.fanal.language.Language;

/**
 * A change that waits for translations into a language.
 *
 * @param until how long at most
 * @param then what readers would have with it
 */
record Waiting(Slug page, Instant until, Published then) {
    /** The texts of the page as it will be; those that are not on it yet are marked. */
    List<Piece> pieces(Published now, Language language, List<Version> current) {
        var known = new HashSet<>();
        now.site()
                .page(page)
                .ifPresent(found -> found.skeleton().segments().forEach(segment -> known.add(segment.key())));
        return new LanguageNow(then, language, current)
                .pieces(page).stream()
                        .map(piece -> known.contains(piece.place().key()) ? piece : piece.awaited(until))
                        .toList();
    }
}
