package org.fanal.view.finding;

import java.util.List;
import java.util.Optional;
import org.fanal.markdown.Html;
import org.fanal.translation.words.Words;
import org.fanal.view.reading.Way;
import org.fanal.view.template.Markup;
import org.fanal.view.template.View;

/**
 * The page that finds pages. Of what it says about the answer at most one is there.
 *
 * @param found said above the results
 * @param none said when there is no result
 * @param triage the first ways, when nothing was asked or found
 * @param sections all pages, when nothing was asked
 */
record FindPage(
        Words words,
        Markup form,
        Optional<String> found,
        Optional<String> none,
        List<Result> results,
        Optional<String> heading,
        List<Way> triage,
        Optional<String> copy,
        List<InSection> sections)
        implements View {
    /** A page that answers. */
    record Result(Way way, List<Excerpt> excerpts) {}

    /** Passages under one heading of it. */
    record Excerpt(Optional<Heading> heading, List<Html> passages) {}

    /** The heading, and where it is. */
    record Heading(String href, Html words) {}

    /** The pages of a section. */
    record InSection(String name, List<Way> pages) {}
}
