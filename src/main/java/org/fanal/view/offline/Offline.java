package org.fanal.view.offline;

import java.time.LocalDate;
import java.util.List;
import org.fanal.language.Language;
import org.fanal.translation.words.Words;
import org.fanal.view.reading.Way;
import org.fanal.view.template.Inlay;
import org.fanal.view.template.Markup;
import org.fanal.view.template.View;

/**
 * Everything in one file.
 *
 * @param day of the copy; the script compares it with the phone's clock
 * @param saved "Saved copy of …"
 * @param origin where newer pages are, in words
 */
record Offline(
        Words words,
        Language language,
        String name,
        LocalDate day,
        String saved,
        String origin,
        List<Way> triage,
        List<Part> parts,
        Markup symbols,
        Inlay style,
        Inlay script)
        implements View {
    /** A section of the portal and its pages. */
    record Part(String id, String title, List<Way> ways, List<Markup> pages) {}
}
