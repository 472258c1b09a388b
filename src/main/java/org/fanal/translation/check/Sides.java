package org.fanal.translation.check;

import java.text.Normalizer;
import java.util.List;
import org.fanal.language.Language;
import org.fanal.markdown.SegmentKind;

/** A translation beside its source text. */
final class Sides {
    private final SegmentKind kind;
    private final Language language;
    private final SourceSide source;
    private final String raw;
    private final Side translation;

    Sides(SegmentKind kind, SourceSide source, String raw, Language language) {
        this.kind = kind;
        this.language = language;
        this.source = source;
        this.raw = Normalizer.normalize(raw, Normalizer.Form.NFC).strip();
        this.translation = new Side(this.raw);
    }

    /**
     * A source text as far as it is the same for all translations.
     *
     * @param negation the word in it that says no, or an empty text
     * @param kept words in it that are printed on papers
     */
    record SourceSide(Side side, String negation, List<String> kept) {}

    SegmentKind kind() {
        return kind;
    }

    Language language() {
        return language;
    }

    /** The language without script and country: {@code zh}. */
    String mainTag() {
        int hyphen = language.tag().indexOf('-');
        return hyphen < 0 ? language.tag() : language.tag().substring(0, hyphen);
    }

    Side source() {
        return source.side();
    }

    String negation() {
        return source.negation();
    }

    List<String> kept() {
        return source.kept();
    }

    /** The translation as it stands in the file. */
    String raw() {
        return raw;
    }

    Side translation() {
        return translation;
    }
}
