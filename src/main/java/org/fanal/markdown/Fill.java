package org.fanal.markdown;

import java.util.Optional;
import org.fanal.language.Language;

/**
 * What goes into a slot.
 *
 * @param html the passage's words
 * @param foreign its language when that is not the page's
 * @param mark short phrasing content set directly behind the words: a notice; empty for none
 * @param after flow content set below the words (behind a paragraph or heading, inside a list item or cell): the source
 *     text under a critical draft, an old translation in {@code <details>}; empty for none
 */
public record Fill(Html html, Optional<Language> foreign, Html mark, Html after) {
    static final Fill NONE = new Fill(Html.EMPTY, Optional.empty(), Html.EMPTY, Html.EMPTY);
}
