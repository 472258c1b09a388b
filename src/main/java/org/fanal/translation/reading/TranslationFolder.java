package org.fanal.translation.reading;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.fanal.content.SiteSettings;
import org.fanal.content.Slug;
import org.fanal.markdown.Segment;
import org.fanal.texts.FolderTexts;
import org.fanal.texts.Texts;
import org.fanal.translation.Translations;

/** The folder of catalogs, confirmations, successions and the portal's own words. */
public final class TranslationFolder {
    private final Texts folder;
    private final String name;

    /** @param name the folder as messages name it */
    public TranslationFolder(Texts folder, String name) {
        this.folder = folder;
        this.name = name;
    }

    /** @param folder the folder itself; messages name files relative to its parent */
    public TranslationFolder(Path folder) {
        this(new FolderTexts(folder), new FolderTexts(folder).name());
    }

    /** Reads everything that can be read; what cannot becomes a problem and never an exception. */
    public Translations read(SiteSettings settings, Map<Slug, List<Segment>> pages) {
        return files(settings, pages).translations();
    }

    /** Reads every file. */
    public TranslationFiles files(SiteSettings settings, Map<Slug, List<Segment>> pages) {
        return TranslationFiles.read(folder, name, settings, pages);
    }
}
