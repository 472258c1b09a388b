package org.fanal.view.passage;

import java.util.Optional;
import java.util.OptionalInt;
import org.fanal.markdown.Links;

/** The same links without footnotes: where a page does not carry its sources. */
public record Unnumbered(Links links) implements Links {
    @Override
    public Optional<String> page(String target) {
        return links.page(target);
    }

    @Override
    public Optional<NumberLink> number(String id) {
        return links.number(id);
    }

    @Override
    public OptionalInt footnote(String id) {
        return OptionalInt.empty();
    }
}
