package org.fanal.markdown;

/** Where a segment stands. */
public enum SegmentKind {
    TITLE,
    SHORT_TITLE,
    SUMMARY,
    HEADING,
    PARAGRAPH,
    ITEM,
    QUOTE,
    CELL,
    BLOCK_TITLE,
    TERM,
    DEFINITION,
    ALT,
    CLAIM,
    NUMBER
}
