package org.fanal.content;

import java.nio.file.Path;

/** The folder of pages, numbers and settings. */
public final class ContentFolder {
    /** @param folder the folder itself; messages name files relative to its parent */
    public ContentFolder(Path folder) {}

    /** Reads everything that can be read; what cannot becomes a problem and never an exception. */
    public Content read() {
        throw new UnsupportedOperationException("owner: content helper");
    }
}
