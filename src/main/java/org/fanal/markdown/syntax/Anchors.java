package org.fanal.markdown.syntax;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The anchors of a page's headings and terms: the author's, else made from the source text; no two alike, the same in all
 * languages.
 */
public final class Anchors {
    private final Set<String> taken = new HashSet<>();
    private final Deque<String> headings = new ArrayDeque<>();
    private final List<String> all = new ArrayList<>();

    /** For a page with these blocks; what an author fixed is never given to another, and headings come before terms. */
    public Anchors(List<Block> blocks) {
        blocks.forEach(this::reserve);
        blocks.forEach(this::give);
    }

    private void reserve(Block block) {
        if (block.kind() == Block.Kind.HEADING && !block.info().isEmpty()) {
            taken.add(block.info());
        }
        block.children().forEach(this::reserve);
    }

    private void give(Block block) {
        if (block.kind() == Block.Kind.HEADING) {
            headings.add(block.info().isEmpty() ? made(Span.plain(block.spans())) : block.info());
        }
        block.children().forEach(this::give);
    }

    /** The anchor of the next heading. */
    public String heading() {
        var anchor = headings.remove();
        all.add(anchor);
        return anchor;
    }

    /** The anchor of the next term, made from what is strong in it: {@code **I-200**, "Warrant"} is at {@code i-200}. */
    public String term(Block term) {
        var strong = term.spans().stream()
                .filter(span -> span.kind() == Span.Kind.STRONG)
                .findFirst();
        var anchor = made(Span.plain(strong.map(List::of).orElse(term.spans())));
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
