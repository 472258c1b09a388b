package org.fanal.markdown;

import java.util.List;

/**
 * The structure of an inline text that a translation must keep.
 *
 * @param marks names of the mark-up used, sorted, one for each use: {@code code}, {@code em}, {@code strong}
 * @param targets link and image targets, sorted
 * @param footnotes ids of footnotes, sorted
 * @param hardBreaks how many
 * @param rawHtml whether it holds raw HTML
 * @param oneBlock whether, parsed as a document, it is exactly one paragraph
 */
public record InlineShape(
        List<String> marks,
        List<String> targets,
        List<String> footnotes,
        int hardBreaks,
        boolean rawHtml,
        boolean oneBlock) {
    public InlineShape {
        marks = List.copyOf(marks);
        targets = List.copyOf(targets);
        footnotes = List.copyOf(footnotes);
    }
}
