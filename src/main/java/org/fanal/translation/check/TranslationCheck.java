package org.fanal.translation.check;

import java.util.List;
import org.fanal.language.Language;
import org.fanal.markdown.SegmentKind;

/** Checks one translation against the source text it was made from. */
public final class TranslationCheck {
    private TranslationCheck() {}

    /** All findings, blocking ones first. */
    public static List<Finding> check(SegmentKind kind, String sourceText, String translation, Language language) {
        return check(kind, sourceText, translation, language, Glossary.EMPTY);
    }

    /** All findings, those about the glossary's words among them; blocking ones first. */
    public static List<Finding> check(
            SegmentKind kind, String sourceText, String translation, Language language, Glossary glossary) {
        return List.of();
    }

    /**
     * The blocking findings about a translation whose own source text is not known: whatever makes it unsafe by itself, and links
     * that the source text it stands under does not have.
     */
    public static List<Finding> safety(SegmentKind kind, String presentSource, String translation, Language language) {
        return List.of();
    }
}
