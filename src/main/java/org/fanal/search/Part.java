package org.fanal.search;

import java.util.List;
import org.fanal.markdown.Segment;

/** What part of a page a text is, and how much it says about what the page is for. */
enum Part {
    /** The words readers type for the page. */
    FIND(5),
    TITLE(5),
    SUMMARY(3),
    HEADING(2),
    DEED(1.5f),
    TEXT(1);

    /** The parts in the source language, for what is not translated and for words that stay as they are. */
    static final String SOURCE = "source-";

    final float weight;

    Part(float weight) {
        this.weight = weight;
    }

    String field(boolean inSource) {
        return inSource ? SOURCE + name() : name();
    }

    /** Whether readers see it below a result: the title and the summary are shown anyway. */
    boolean isPassage() {
        return compareTo(HEADING) >= 0;
    }

    static Part of(Segment segment) {
        return switch (segment.kind()) {
            case TITLE, SHORT_TITLE -> TITLE;
            case SUMMARY -> SUMMARY;
            case HEADING, TERM, BLOCK_TITLE -> HEADING;
            case PARAGRAPH, ITEM, QUOTE, CELL, DEFINITION, ALT, CLAIM, NUMBER -> segment.critical() ? DEED : TEXT;
        };
    }

    /** Those that say what a page is for, and in what words it is looked for. */
    static List<Part> naming() {
        return List.of(FIND, TITLE);
    }

    static List<Part> all() {
        return List.of(values());
    }
}
