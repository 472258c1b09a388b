package org.fanal.view.passage;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.fanal.markdown.Html;
import org.fanal.markdown.SegmentKind;
import org.fanal.page.Passage;
import org.fanal.page.TranslatedPage;

/** The texts of a register (phone numbers, claims about watchers) in one language, known by their source text. */
public final class Register {
    private final Map<String, Passage> passages = new HashMap<>();
    private final Phrases phrases;

    /** @param page the page whose segments the register's texts are */
    public Register(TranslatedPage page, Phrases phrases) {
        this.phrases = phrases;
        for (var segment : page.page().skeleton().segments()) {
            if (segment.kind() == SegmentKind.CLAIM || segment.kind() == SegmentKind.NUMBER) {
                passages.put(segment.text(), page.passage(segment));
            }
        }
    }

    /** The text in the page's language; in the source language when it is not one that is translated. */
    public Html line(String sourceText) {
        var passage = passages.get(sourceText);
        return passage == null ? phrases.inSource(sourceText) : phrases.line(passage);
    }

    /** The same without its mark: where it stands inside another text. */
    public Html words(String sourceText) {
        var passage = passages.get(sourceText);
        return passage == null ? phrases.inSource(sourceText) : phrases.words(passage);
    }

    /** The passage for a text that is translated. */
    public Optional<Passage> passage(String sourceText) {
        return Optional.ofNullable(passages.get(sourceText));
    }
}
