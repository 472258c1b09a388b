package org.fanal.translation.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.fanal.language.Language;
import org.fanal.markdown.SegmentKind;
import org.fanal.translation.glossary.Glossary;
import org.fanal.translation.glossary.Term;

/** Checks one translation against the source text it was made from. */
public final class TranslationCheck {
    /** The longest translation, in characters: as long as the longest source text. */
    public static final int LONGEST = 5_000;

    private static final List<Rule> RULES =
            List.of(CharacterRules::look, MarkupRules::look, NumberRule::look, LiteralRules::look, WordingRules::look);
    private static final List<Rule> SAFETY =
            List.of(CharacterRules::look, MarkupRules::alone, MarkupRules::foreignLinks);

    private TranslationCheck() {}

    /** All findings, blocking ones first. */
    public static List<Finding> check(SegmentKind kind, String sourceText, String translation, Language language) {
        return check(kind, sourceText, translation, language, Glossary.EMPTY);
    }

    /** All findings, those about the glossary's words among them; blocking ones first. */
    public static List<Finding> check(
            SegmentKind kind, String sourceText, String translation, Language language, Glossary glossary) {
        if (translation.length() > LONGEST) {
            return List.of(tooLong());
        }
        var sides = new Sides(kind, sourceText, translation, language);
        var findings = findings(RULES, sides);
        findings.addAll(unkept(glossary, sides));
        findings.sort(Comparator.comparing(finding -> !finding.blocking()));
        return List.copyOf(findings);
    }

    /**
     * The blocking findings about a translation whose own source text is not known: whatever makes it unsafe by itself, and links
     * that the source text it stands under does not have.
     */
    public static List<Finding> safety(SegmentKind kind, String presentSource, String translation, Language language) {
        if (translation.length() > LONGEST) {
            return List.of(tooLong());
        }
        return List.copyOf(findings(SAFETY, new Sides(kind, presentSource, translation, language)));
    }

    private static List<Finding> findings(List<Rule> rules, Sides sides) {
        var findings = new ArrayList<Finding>();
        rules.forEach(rule -> rule.look(sides, findings));
        return findings;
    }

    /** Found before anything is parsed. */
    private static Finding tooLong() {
        return new Finding(
                "length", true, "It is longer than " + LONGEST + " characters.", "Translate this paragraph only.");
    }

    private static List<Finding> unkept(Glossary glossary, Sides sides) {
        var words = sides.words().toLowerCase(Locale.ROOT);
        return glossary.in(sides.sourceWords()).stream()
                .filter(Term::isKept)
                .map(Term::text)
                .filter(term -> !words.contains(term.toLowerCase(Locale.ROOT)))
                .map(term -> new Finding(
                        "glossary",
                        false,
                        "\"" + term + "\" is printed on papers and is not in the translation.",
                        "Set the English words beside your own."))
                .toList();
    }
}
