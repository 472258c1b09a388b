package org.fanal.translation.merge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fanal.content.Slug;
import org.fanal.markdown.SegmentKey;
import org.fanal.translation.history.TextHash;

/**
 * What stands online for a page in one language. The forms of a word with plurals are one text, joined by line ends.
 *
 * @param wanted the texts to be translated now, in the order of the page
 * @param texts the newest draft of each, else what is published, be it outdated; nothing where there is nothing
 * @param ever every text that ever was there, by the source text it was made from
 */
public record Standing(
        Slug page, List<Wanted> wanted, Map<SegmentKey, String> texts, Map<SegmentKey, Set<TextHash>> ever) {
    public Standing {
        wanted = List.copyOf(wanted);
        texts = Map.copyOf(texts);
        ever = Map.copyOf(ever);
    }

    /** What once was exported: by the name of the export and the page, each text under the source text it stood under then. */
    public interface Exports {
        /** No export is known: nothing that came in may take the place of what stands online. */
        Exports NONE = (base, page) -> Optional.empty();

        /** The texts of that export; nothing when there never was one of that name. */
        Optional<Map<SegmentKey, String>> find(String base, Slug page);
    }
}
