package org.fanal.translation.sync.source;

import java.util.Map;
import org.fanal.content.Slug;
import org.fanal.markdown.SegmentKey;
import org.fanal.translation.history.Severity;

/** What an editor said of the changes of source texts. Believed only where it cannot hide a change of meaning. */
@FunctionalInterface
public interface Declared {
    /** Nothing was said: every change is major. */
    Declared NOTHING = (page, from, to) -> Severity.MAJOR;

    /** How much it means that a text of a page became another. */
    Severity of(Slug page, SegmentKey from, SegmentKey to);

    /** The same of all changes of a page; those of pages that are not named are major. */
    static Declared ofPages(Map<Slug, Severity> pages) {
        return (page, from, to) -> pages.getOrDefault(page, Severity.MAJOR);
    }
}
