package org.fanal.translation.check;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What looks odd and may still be right: advice for the translator, nothing a reader must be kept from. */
final class WordingRules {
    private static final int SHORT = 20;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M}'\u2019-]*");
    private static final Pattern DOUBLED = Pattern.compile(
            "(?<![\\p{L}\\p{M}])(\\p{L}[\\p{L}\\p{M}'\u2019]+)\\s+\\1(?![\\p{L}\\p{M}])|([的了是在和您你])\\2",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Set<String> DOUBLING_LANGUAGES = Set.of("vi", "ht", "tl", "hi", "so");
    private static final Pattern CLOSERS = Pattern.compile("[\\s\"'\u2019\u201D»›)\\]）】』」*_`]+$");
    private static final List<String> ENDS = List.of(".。।۔．", "?？؟", "!！", ":：", ";；؛", "…");

    private WordingRules() {}

    static void look(Sides sides, List<Finding> findings) {
        if (sides.words().isBlank()) {
            return;
        }
        sameAsSource(sides, findings);
        lengthRatio(sides, findings);
        endPunctuation(sides, findings);
        doubledWord(sides, findings);
        script(sides, findings);
        Negations.dropped(sides.sourceWords(), sides.mainTag(), sides.words())
                .ifPresent(no -> warn(
                        findings,
                        "negation",
                        "The source says \"" + no + "\"; no word of the translation seems to.",
                        "Read both again: does the translation say the opposite?"));
    }

    private static void warn(List<Finding> findings, String rule, String what, String mend) {
        findings.add(new Finding(rule, false, what, mend));
    }

    private static void sameAsSource(Sides sides, List<Finding> findings) {
        boolean names = WORD.matcher(sides.sourceWords())
                        .results()
                        .filter(word -> Character.isLowerCase(word.group().codePointAt(0)))
                        .count()
                < 2;
        if (!names && sides.words().equalsIgnoreCase(sides.sourceWords())) {
            warn(findings, "same", "It is the same as the source.", "Translate it, or leave it empty.");
        }
    }

    private static void lengthRatio(Sides sides, List<Finding> findings) {
        double source = length(sides.sourceWords());
        double ratio = length(sides.words()) / source;
        double least = least(new Scripts(sides.mainTag(), "").expected());
        if (source >= SHORT && (ratio < least || ratio > least * 6)) {
            warn(
                    findings,
                    "ratio",
                    ratio < least ? "It is much shorter than the source." : "It is much longer than the source.",
                    "Is something left out or added?");
        }
    }

    private static double length(String text) {
        return text.codePoints().filter(Character::isLetter).count();
    }

    private static double least(UnicodeScript script) {
        return switch (script) {
            case HAN -> 0.14;
            case HANGUL -> 0.2;
            case ARABIC -> 0.35;
            default -> 0.45;
        };
    }

    private static void endPunctuation(Sides sides, List<Finding> findings) {
        int source = end(sides.sourceWords());
        int translation = end(sides.words());
        if (source != translation) {
            warn(
                    findings,
                    "end",
                    "It does not end with the punctuation of the source.",
                    "End it as the source does, with the sign of your script.");
        }
        if (sides.mainTag().equals("es") && source == 1 && !sides.words().contains("¿")) {
            warn(findings, "end", "The question has no ¿.", "Begin the question with ¿.");
        }
    }

    /** Which kind of sign a text ends with; -1 for none. */
    private static int end(String words) {
        var text = CLOSERS.matcher(words).replaceAll("");
        if (text.endsWith("...")) {
            return ENDS.indexOf("…");
        }
        for (int i = 0; i < ENDS.size() && !text.isEmpty(); i++) {
            if (ENDS.get(i).indexOf(text.charAt(text.length() - 1)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static void doubledWord(Sides sides, List<Finding> findings) {
        var doubled = DOUBLED.matcher(sides.words());
        if (!DOUBLING_LANGUAGES.contains(sides.mainTag())
                && doubled.find()
                && !DOUBLED.matcher(sides.sourceWords()).find()) {
            warn(findings, "doubled", "\"" + doubled.group() + "\": a word stands twice.", "Take one away.");
        }
    }

    private static void script(Sides sides, List<Finding> findings) {
        var scripts = new Scripts(sides.mainTag(), sides.words());
        var expected = scripts.expected();
        long own = scripts.count(expected) * (expected == UnicodeScript.HAN ? 3 : 1);
        long latin = expected == UnicodeScript.LATIN ? 0 : scripts.count(UnicodeScript.LATIN);
        long strange = scripts.strange();
        if (strange * 10 > own + latin + strange) {
            warn(
                    findings,
                    "script",
                    "Many letters are of a script that " + sides.language().tag() + " is not written in.",
                    "Is this the right language?");
        } else if (own + latin >= SHORT && own * 10 < (own + latin) * 3) {
            warn(
                    findings,
                    "script",
                    "Most of it is in Latin letters.",
                    "Translate it; names and words printed on papers may stay.");
        }
        scripts.mixedWord()
                .ifPresent(word -> warn(
                        findings,
                        "script",
                        "The word \"" + word.toLowerCase(Locale.ROOT) + "\" mixes letters that look alike but are not.",
                        "Type the word again."));
    }
}
