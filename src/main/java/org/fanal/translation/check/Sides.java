package org.fanal.translation.check;

import java.text.Normalizer;
import org.fanal.language.Language;
import org.fanal.markdown.Inline;
import org.fanal.markdown.InlineShape;
import org.fanal.markdown.SegmentKind;

/** A source text and its translation, read as inline Markdown. */
final class Sides {
    private final SegmentKind kind;
    private final Language language;
    private final String raw;
    private final InlineShape sourceShape;
    private final InlineShape shape;
    private final String sourceWords;
    private final String words;

    Sides(SegmentKind kind, String sourceText, String raw, Language language) {
        this.kind = kind;
        this.language = language;
        this.raw = Normalizer.normalize(raw, Normalizer.Form.NFC).strip();
        var source = Inline.parse(sourceText);
        this.sourceShape = source.shape();
        this.sourceWords = source.plain();
        var translation = Inline.parse(this.raw);
        this.shape = translation.shape();
        this.words = translation.plain();
    }

    SegmentKind kind() {
        return kind;
    }

    Language language() {
        return language;
    }

    /** The language without script and country: {@code zh}. */
    String mainTag() {
        return language.tag().split("-", 2)[0];
    }

    /** The translation as it stands in the file. */
    String raw() {
        return raw;
    }

    InlineShape sourceShape() {
        return sourceShape;
    }

    InlineShape shape() {
        return shape;
    }

    /** The source's words without mark-up. */
    String sourceWords() {
        return sourceWords;
    }

    /** The translation's words without mark-up. */
    String words() {
        return words;
    }
}
