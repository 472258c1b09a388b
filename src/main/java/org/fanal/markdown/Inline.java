package org.fanal.markdown;

/** The text of one segment, in any language, parsed as inline Markdown. A text can never open a block here. */
public final class Inline {
    private Inline() {}

    /** Parses canonical text; never fails: what is not inline Markdown stays literal. */
    public static Inline parse(String text) {
        throw new UnsupportedOperationException("owner: markdown helper");
    }

    /** Safe markup, written by allow-list; an unresolvable link prints its text only. */
    public Html html(Links links) {
        throw new UnsupportedOperationException("owner: markdown helper");
    }

    /** The words without any mark-up, a hard break as one newline, footnote marks left out. */
    public String plain() {
        throw new UnsupportedOperationException("owner: markdown helper");
    }

    /** What a translation must keep. */
    public InlineShape shape() {
        throw new UnsupportedOperationException("owner: markdown helper");
    }
}
