package org.fanal.view.guidance;

import java.util.List;
import java.util.Optional;
import org.fanal.markdown.Html;
import org.fanal.translation.words.Words;
import org.fanal.view.template.Markup;
import org.fanal.view.template.View;

/**
 * The text of a guidance page with everything that belongs to it.
 *
 * @param kind its CSS class: {@code both} beside its source
 * @param id absent where it is the only one on a page
 */
record Article(
        Words words,
        Optional<String> kind,
        Optional<String> id,
        Markup head,
        Optional<Contents> contents,
        Html body,
        Optional<Markup> list,
        Optional<Markup> watcher,
        Optional<Terms> terms,
        Optional<Markup> sources)
        implements View {
    /** The headings of a long page. */
    record Contents(List<Heading> headings) {}

    /** A heading and its anchor. */
    record Heading(String href, Html title) {}
}
