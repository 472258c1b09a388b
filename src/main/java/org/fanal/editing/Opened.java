package org.fanal.editing;

import java.util.List;
import org.fanal.editing.record.Document;

/**
 * A document as it is opened for editing.
 *
 * @param publication what readers have now: the base of what is written on top of it
 * @param body the published text; for a new page the beginning of one
 * @param isPublished whether readers have it
 * @param drafts changes that are under way, the oldest first
 */
public record Opened(Document document, long publication, String body, boolean isPublished, List<Draft> drafts) {
    public Opened {
        drafts = List.copyOf(drafts);
    }
}
