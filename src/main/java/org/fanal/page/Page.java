package org.fanal.page;

import java.util.Comparator;
import org.fanal.content.Slug;
import org.fanal.content.Source;
import org.fanal.markdown.Skeleton;

/** One piece of guidance in the language it was written in. */
public record Page(Source source, Skeleton skeleton) {
    /** By section, then order, then slug. */
    static final Comparator<Page> IN_ORDER = Comparator.comparing(
                    (Page page) -> page.source().front().section())
            .thenComparing(page -> page.source().front().order())
            .thenComparing(Page::slug);

    /** Its name. */
    public Slug slug() {
        return source.slug();
    }
}
