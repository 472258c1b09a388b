package org.fanal.view.finding;

import java.util.List;
import org.fanal.markdown.SegmentKey;
import org.fanal.page.Page;

/** A page that was found, and the passages of it that are shown below, in the order of the page. */
public record Hit(Page page, List<SegmentKey> passages) {
    public Hit {
        passages = List.copyOf(passages);
    }
}
