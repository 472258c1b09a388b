package org.fanal.editing.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fanal.texts.FolderTexts;
import org.fanal.texts.MemoryTexts;

/** The published texts as files: what is written here and imported into an empty record gives the same Site. */
public final class TextsOut {
    private TextsOut() {}

    /** Whether texts may be written there: the folder is new or empty. */
    public static boolean mayWrite(Path folder) {
        try (var entries = Files.exists(folder) ? Files.list(folder) : java.util.stream.Stream.<Path>empty()) {
            return entries.findAny().isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes every text; returns how many. */
    public static int write(MemoryTexts texts, Path folder) {
        var out = new FolderTexts(folder);
        texts.all().forEach(out::write);
        return texts.all().size();
    }
}
