package org.fanal.page;

import java.util.Map;
import org.fanal.language.Language;
import org.fanal.markdown.Segment;
import org.fanal.markdown.SegmentKey;

/** A page in one language: skeleton and passages. In the source language every passage is the source text itself. */
public record TranslatedPage(Page page, Language language, Map<SegmentKey, Passage> passages, Coverage coverage) {
    public TranslatedPage {
        passages = Map.copyOf(passages);
    }

    /** The passage for a segment of this page. */
    public Passage passage(Segment segment) {
        var passage = passages.get(segment.key());
        if (passage == null) {
            throw new IllegalArgumentException("not a segment of " + page.slug() + ": " + segment.key());
        }
        return passage;
    }
}
