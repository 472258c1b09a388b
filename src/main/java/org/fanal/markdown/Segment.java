package org.fanal.markdown;

import java.util.Optional;

/**
 * The smallest piece that is translated on its own.
 *
 * @param text canonical Markdown: one line but for hard breaks, which are newlines
 * @param context the author's {@code <!-- i18n: context … -->}, which tells two equal texts apart
 * @param note the author's word to translators; empty when there is none
 * @param critical whether a person acts on it in danger
 * @param translatable false when the author said {@code no-translate}
 * @param line its line in the source file, from 1
 */
public record Segment(
        SegmentKey key,
        SegmentKind kind,
        String text,
        Optional<String> context,
        String note,
        boolean critical,
        boolean translatable,
        int line) {}
