package org.fanal.office.desk.overview;

import java.util.List;
import org.fanal.translation.words.Words;
import org.fanal.view.template.View;

/** What has to be known of a page before it can be written. */
record NewForm(
        Words words,
        List<String> notices,
        String token,
        String slug,
        String name,
        String summary,
        List<Option> sections)
        implements View {
    /** A section of the site. */
    record Option(String value, String text, boolean isChosen) {}
}
