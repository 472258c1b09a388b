package org.fanal.translation.sync.source;

import java.util.List;
import org.fanal.content.Slug;
import org.fanal.markdown.Segment;
import org.fanal.markdown.SegmentKind;

/**
 * A page as it is now.
 *
 * @param file its source as messages name it: {@code content/at-my-door.md}
 * @param segments in the order of the page
 */
public record SourcePage(Slug slug, String file, List<Segment> segments) {
    /** The comment by which a template tells that people act on a text. */
    public static final String CRITICAL = "critical";

    public SourcePage {
        segments = List.copyOf(segments);
    }

    /** Those that are to be translated. */
    public List<Segment> translatable() {
        return segments.stream().filter(Segment::translatable).toList();
    }

    /** Where a segment stands: {@code content/at-my-door.md:31}. */
    public String place(Segment segment) {
        var register = file.substring(0, file.lastIndexOf('/') + 1) + "numbers.yml";
        return (segment.kind() == SegmentKind.NUMBER ? register : file) + ":" + segment.line();
    }
}
