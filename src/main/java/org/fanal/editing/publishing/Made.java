package org.fanal.editing.publishing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanal.content.Problem;
import org.fanal.content.reading.ContentFolder;
import org.fanal.page.Site;
import org.fanal.page.SiteFolders;
import org.fanal.texts.MemoryTexts;
import org.fanal.translation.history.HistoryFiles;
import org.fanal.translation.reading.TranslationFolder;
import org.fanal.translation.sync.Sync;

/** A Site with the texts it was made of, and what its making keeps for the next. */
public record Made(MemoryTexts texts, Site site, List<Problem> problems) {
    static final String CONTENT = "content";
    static final String TRANSLATIONS = "translations";

    public Made {
        problems = List.copyOf(problems);
    }

    /** Reads everything; nothing when the settings cannot be read. */
    public static Optional<Made> of(MemoryTexts texts, LocalDate today) {
        return read(texts, today, Optional.empty());
    }

    /** The Site with other texts, or of another day. What cannot be read stays as it was. */
    public Made next(Map<String, Optional<String>> changes, LocalDate today) {
        return read(texts.with(changes), today, Optional.of(site)).orElseThrow();
    }

    HistoryFiles history() {
        return HistoryFiles.read(texts.in(TRANSLATIONS), TRANSLATIONS, Sync.languages(site.settings()));
    }

    private static Optional<Made> read(MemoryTexts texts, LocalDate today, Optional<Site> last) {
        var folders = new SiteFolders(
                new ContentFolder(texts.in(CONTENT), CONTENT),
                new TranslationFolder(texts.in(TRANSLATIONS), TRANSLATIONS));
        var reading = folders.read(today, last);
        return reading.site().map(site -> new Made(texts, site, reading.problems()));
    }
}
