package org.fanal.texts;

import java.util.List;
import java.util.Optional;

/** The texts in a folder of others. */
record FolderOfTexts(Texts all, String folder) implements Texts {
    @Override
    public Optional<List<Entry>> list(String inner) {
        return all.list(TextPath.join(folder, inner));
    }

    @Override
    public Text text(String path, int largest) {
        return all.text(TextPath.join(folder, path), largest);
    }
}
