package org.fanal.translation;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.fanal.content.SiteSettings;
import org.fanal.content.Slug;
import org.fanal.markdown.Segment;

/** The folder of catalogs, confirmations, successions and the portal's own words. */
public final class TranslationFolder {
    /** @param folder the folder itself; messages name files relative to its parent */
    public TranslationFolder(Path folder) {}

    /** Reads everything that can be read; what cannot becomes a problem and never an exception. */
    public Translations read(SiteSettings settings, Map<Slug, List<Segment>> pages) {
        throw new UnsupportedOperationException("owner: translation helper");
    }
}
