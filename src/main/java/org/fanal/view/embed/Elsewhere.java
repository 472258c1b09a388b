package org.fanal.view.embed;

import java.util.Optional;
import java.util.OptionalInt;
import org.fanal.markdown.Links;

/** The links of a page that stands elsewhere, perhaps in part: what leads within the page leads to the whole one. */
record Elsewhere(Links links, String page) implements Links {
    @Override
    public Optional<String> page(String target) {
        return target.startsWith("#") ? Optional.of(page + target) : links.page(target);
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
