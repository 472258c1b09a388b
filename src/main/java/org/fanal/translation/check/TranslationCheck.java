package org.fanal.translation.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.fanal.language.Language;
import org.fanal.markdown.SegmentKind;
import org.fanal.translation.check.Sides.SourceSide;
import org.fanal.translation.glossary.Glossary;
import org.fanal.translation.glossary.Term;

/** Checks translations against the source texts they were made from. It remembers source texts: many languages share them. */
public final class TranslationCheck {
    /** The longest translation, in characters: as long as the longest source text. */
    public static final int LONGEST = 5_000;

    private static final List<Rule> RULES = List.of(
            CharacterRules::look,
            MarkupRules::look,
            NumberRule::look,
            LiteralRules::look,
            WordingRules::look,
            TranslationCheck::unkept);
    private static final List<Rule> SAFETY =
            List.of(CharacterRules::look, MarkupRules::alone, MarkupRules::foreignLinks);

    private final Glossary glossary;
    private final Map<String, SourceSide> sources = new ConcurrentHashMap<>();

    /** @param glossary whose words about official papers are looked for */
    public TranslationCheck(Glossary glossary) {
        this.glossary = glossary;
    }

    /** All findings about one translation, blocking ones first. */
    public static List<Finding> check(SegmentKind kind, String sourceText, String translation, Language language) {
        return new TranslationCheck(Glossary.EMPTY).findings(kind, sourceText, translation, language);
    }

    /** All findings, blocking ones first. */
    public List<Finding> findings(SegmentKind kind, String sourceText, String translation, Language language) {
        return findings(RULES, kind, sourceText, translation, language);
    }

    /**
     * The blocking findings about a translation whose own source text is not known: whatever makes it unsafe by itself, and links
     * that the source text it stands under does not have.
     */
    public List<Finding> safety(SegmentKind kind, String presentSource, String translation, Language language) {
        return findings(SAFETY, kind, presentSource, translation, language);
    }

    private List<Finding> findings(
            List<Rule> rules, SegmentKind kind, String sourceText, String translation, Language language) {
        if (translation.length() > LONGEST || sourceText.length() > LONGEST) {
            return List.of(tooLong());
        }
        var sides = new Sides(kind, sources.computeIfAbsent(sourceText, this::source), translation, language);
        var findings = new ArrayList<Finding>();
        rules.forEach(rule -> rule.look(sides, findings));
        findings.sort(Comparator.comparing(finding -> !finding.blocking()));
        return List.copyOf(findings);
    }

    private SourceSide source(String text) {
        var side = new Side(text);
        var kept = glossary.in(side.words()).stream()
                .filter(Term::isKept)
                .map(Term::text)
                .toList();
        return new SourceSide(side, Negations.in(side.words()), kept);
    }

    /** Found before anything is parsed. */
    private static Finding tooLong() {
        return new Finding(
                "length", true, "It is longer than " + LONGEST + " characters.", "Translate this paragraph only.");
    }

    private static void unkept(Sides sides, List<Finding> findings) {
        if (sides.kept().isEmpty()) {
            return;
        }
        var words = sides.translation().words().toLowerCase(Locale.ROOT);
        for (var term : sides.kept()) {
            if (!words.contains(term.toLowerCase(Locale.ROOT))) {
                findings.add(new Finding(
                        "glossary",
                        false,
                        "\"" + term + "\" is printed on papers and is not in the translation.",
                        "Set the English words beside your own."));
            }
        }
    }
}
