package org.fanal.markdown.syntax;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The anchors of a page's headings: the author's, else made from the source text; no two alike, the same in all languages. */
public final class Anchors {
    private final Set<String> taken = new HashSet<>();
    private final List<String> all = new ArrayList<>();

    /** For a page with these blocks; what an author fixed is never given to another heading. */
    public Anchors(List<Block> blocks) {
        blocks.forEach(this::reserve);
    }

    private void reserve(Block block) {
        if (block.kind() == Block.Kind.HEADING && !block.info().isEmpty()) {
            taken.add(block.info());
        }
        block.children().forEach(this::reserve);
    }

    /** The anchor of the next heading. */
    public String next(Block heading) {
        var anchor = heading.info().isEmpty() ? made(Span.plain(heading.spans())) : heading.info();
        all.add(anchor);
        return anchor;
    }

    /** All that were given, in order. */
    public List<String> all() {
        return all;
    }

    private String made(String words) {
        var base = words.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        var stem = base.isEmpty() ? "part" : base;
        return Stream.iterate(1, n -> n + 1)
                .map(n -> n == 1 ? stem : stem + "-" + n)
                .filter(taken::add)
                .findFirst()
                .orElseThrow();
    }
}
