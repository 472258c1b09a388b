package org.fanal.markdown;

import java.util.List;
import java.util.Optional;

/** A page with its segments lifted out. */
public final class Skeleton {
    private Skeleton() {}

    /** All segments of the page once each, in the order of the page: title, short title and summary first. */
    public List<Segment> segments() {
        throw new UnsupportedOperationException("owner: markdown helper");
    }

    /** The segment with this key. */
    public Optional<Segment> segment(SegmentKey key) {
        throw new UnsupportedOperationException("owner: markdown helper");
    }

    /** The title. */
    public Segment title() {
        throw new UnsupportedOperationException("owner: markdown helper");
    }

    /** The title for menus. */
    public Segment shortTitle() {
        throw new UnsupportedOperationException("owner: markdown helper");
    }

    /** One sentence that says what the page is for. */
    public Segment summary() {
        throw new UnsupportedOperationException("owner: markdown helper");
    }

    /** The slots of the body in document order (a segment that occurs twice has two). */
    public List<Slot> slots() {
        throw new UnsupportedOperationException("owner: markdown helper");
    }

    /** Anchors a link may point to, in document order. */
    public List<String> anchors() {
        throw new UnsupportedOperationException("owner: markdown helper");
    }

    /** Every link of the source page: relative links, {@code number:} links and footnotes, as they are written. */
    public List<Link> links() {
        throw new UnsupportedOperationException("owner: markdown helper");
    }

    /** A link of the source page and its line in the file; {@code target} is {@code page.md#anchor}, {@code number:id}, {@code ^id} or an address. */
    public record Link(String target, int line) {}

    /** The body with every slot filled: the source's block structure, whatever the fills say. */
    public Html fill(Filler filler) {
        throw new UnsupportedOperationException("owner: markdown helper");
    }

    /** The body as Markdown, every slot replaced by the given canonical text (for {@code .md} and {@code .txt}). */
    public String fillText(java.util.function.Function<Slot, String> text) {
        throw new UnsupportedOperationException("owner: markdown helper");
    }
}
