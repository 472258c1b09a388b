package org.fanal.page.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fanal.content.Problem;
import org.fanal.content.reading.ContentFolder;
import org.fanal.page.Site;
import org.fanal.translation.reading.TranslationFolder;

/** Turns the two folders into a Site. */
public final class SiteFolders {
    private final ContentFolder content;
    private final TranslationFolder translations;

    public SiteFolders(ContentFolder content, TranslationFolder translations) {
        this.content = content;
        this.translations = translations;
    }

    /**
     * What came of reading.
     *
     * @param site absent only when the settings cannot be read and there was no Site before
     * @param problems everything wrong in both folders, by file and line
     */
    public record Reading(Optional<Site> site, List<Problem> problems) {
        public Reading {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Reads both folders. What cannot be read is taken from the last Site: a page, a catalog, a language's words, the register;
     * with unreadable settings the whole last Site stays.
     */
    public Reading read(LocalDate today, Optional<Site> last) {
        var read = CutContent.of(content.files(), today, CutPages.NONE, last);
        var assembly =
                Assembly.of(read, read.settings().map(settings -> translations.files(settings, read.segments())), last);
        return new Reading(assembly.site(), assembly.problems().get());
    }
}
