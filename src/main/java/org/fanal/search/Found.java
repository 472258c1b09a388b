package org.fanal.search;

import java.util.List;
import org.fanal.content.Slug;
import org.fanal.markdown.SegmentKey;

/**
 * A page that answers, and where on it.
 *
 * @param passages the best ones, in the order of the page; none when only the page as a whole answers
 */
public record Found(Slug page, List<SegmentKey> passages) {
    public Found {
        passages = List.copyOf(passages);
    }
}
