package org.fanal.content.reading;

import java.nio.file.Path;
import java.time.LocalDate;
import org.fanal.content.Content;
import org.fanal.texts.FolderTexts;
import org.fanal.texts.Texts;

/** The folder of pages, numbers and settings. Each call of {@link #read} reads it afresh. */
public final class ContentFolder {
    private final Texts folder;
    private final String name;

    /** @param name the folder as messages name it */
    public ContentFolder(Texts folder, String name) {
        this.folder = folder;
        this.name = name;
    }

    /** @param folder the folder itself; messages name files relative to its parent */
    public ContentFolder(Path folder) {
        this(new FolderTexts(folder), new FolderTexts(folder).name());
    }

    /**
     * Reads everything that can be read; what cannot becomes a problem and never an exception.
     *
     * @param today dates of things done cannot lie after it
     */
    public Content read(LocalDate today) {
        return files().content(today);
    }

    /** Reads every file. */
    public ContentFiles files() {
        return ContentFiles.read(folder, name);
    }
}
