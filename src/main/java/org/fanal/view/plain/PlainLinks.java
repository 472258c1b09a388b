package org.fanal.view.plain;

import java.util.Optional;
import java.util.OptionalInt;
import org.fanal.markdown.Links;

/** Links where nothing can be clicked: phone numbers are written out, the rest is words. */
final class PlainLinks implements Links {
    private final Links links;

    PlainLinks(Links links) {
        this.links = links;
    }

    @Override
    public Optional<String> page(String target) {
        return Optional.empty();
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
