package org.fanal.page.reading;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanal.content.Problem;
import org.fanal.translation.sync.source.SourceChange;

/**
 * What a change of some texts comes to.
 *
 * @param texts all that change, those of the translations among them: the text, or nothing where there shall be none
 * @param changes source texts that replaced others, with their severities
 * @param leftAlone translations that could not be brought up to date, and why
 * @param next the texts and the Site then
 */
public record SiteChange(
        Map<String, Optional<String>> texts, List<SourceChange> changes, List<Problem> leftAlone, SiteTexts next) {
    public SiteChange {
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
        changes = List.copyOf(changes);
        leftAlone = List.copyOf(leftAlone);
    }
}
