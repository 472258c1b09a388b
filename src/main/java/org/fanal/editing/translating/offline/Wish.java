package org.fanal.editing.translating.offline;

import java.util.Optional;
import org.fanal.content.Slug;
import org.fanal.language.Language;
import org.fanal.translation.exchange.Format;

/**
 * What somebody wants to take along.
 *
 * @param page one page, or a list of the portal's own words; the whole language without one
 * @param needingWork whether only what has to be translated or confirmed is wanted
 */
public record Wish(Language language, Optional<Slug> page, boolean needingWork, Format format) {
    String name() {
        return page.map(slug -> slug + ".").orElse("fanal.") + language.tag() + (needingWork ? ".needs-work" : "");
    }
}
