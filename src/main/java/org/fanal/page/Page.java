package org.fanal.page;

import org.fanal.content.Slug;
import org.fanal.content.Source;
import org.fanal.markdown.Skeleton;

/** One piece of guidance in the language it was written in. */
public record Page(Source source, Skeleton skeleton) {
    /** Its name. */
    public Slug slug() {
        return source.slug();
    }
}
