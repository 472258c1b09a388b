package org.fanal.editing.publishing;

import java.util.List;
import java.util.Optional;
import org.fanal.content.Problem;
import org.fanal.editing.record.Document;
import org.fanal.page.Site;
import org.fanal.texts.MemoryTexts;

/**
 * What readers have: the texts of the record after one publication, and the Site made of them.
 *
 * @param publication 0 before the first
 */
public record Published(long publication, Made made) {
    /** All published texts. */
    public MemoryTexts texts() {
        return made.texts();
    }

    /** The Site made of them. */
    public Site site() {
        return made.site();
    }

    /** What is to be mended in them. */
    public List<Problem> problems() {
        return made.problems();
    }

    /** The text of a document. */
    public Optional<String> body(Document document) {
        return texts().body(document.path());
    }
}
