package org.fanal.view.guidance;

import java.util.List;
import java.util.Optional;
import org.fanal.markdown.Html;
import org.fanal.translation.words.Words;
import org.fanal.view.template.Markup;
import org.fanal.view.template.View;

/** A guidance page. */
record Guidance(
        Words words,
        Markup head,
        Optional<Contents> contents,
        Html body,
        Optional<Markup> list,
        Optional<Markup> watcher,
        Optional<Terms> terms,
        Optional<Markup> sources,
        List<Form> forms,
        String printed)
        implements View {
    /** The headings of a long page. */
    record Contents(List<Heading> headings) {}

    /** A heading and its anchor. */
    record Heading(String href, Html title) {}

    /** The same page in another form. */
    record Form(String href, String title) {}
}
