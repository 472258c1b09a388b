package org.fanal.translation.check;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What looks odd and may still be right: advice for the translator, nothing a reader must be kept from. */
final class WordingRules {
    private static final int SHORT = 20;
    private static final int A_FEW_WORDS = 12;
    private static final Pattern LOWER_CASE_WORD = Pattern.compile("(?<![\\p{L}\\p{M}])\\p{Ll}");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern DOUBLED_CHINESE = Pattern.compile("([的了是在和您你])\\1");
    private static final Set<String> DOUBLING_LANGUAGES = Set.of("vi", "ht", "tl", "hi", "so");
    private static final String CLOSERS = "\"'’”»›)]）】』」*_` \n";
    private static final List<String> ENDS = List.of(".。।۔．", "?？؟", "!！", ":：", ";；؛", "…");
    private static final int QUESTION = 1;
    private static final int ELLIPSIS = 5;

    private WordingRules() {}

    static void look(Sides sides, List<Finding> findings) {
        if (sides.translation().words().isBlank()) {
            return;
        }
        sameAsSource(sides, findings);
        var scripts = new Scripts(sides.mainTag(), sides.translation().words());
        lengthRatio(sides, scripts, findings);
        endPunctuation(sides, findings);
        doubledWord(sides, findings);
        script(sides, scripts, findings);
        if (Negations.dropped(
                sides.negation(), sides.mainTag(), sides.translation().words())) {
            warn(
                    findings,
                    "negation",
                    "The source says \"" + sides.negation() + "\"; no word of the translation seems to.",
                    "Read both again: does the translation say the opposite?");
        }
    }

    private static void warn(List<Finding> findings, String rule, String what, String mend) {
        findings.add(new Finding(rule, false, what, mend));
    }

    private static void sameAsSource(Sides sides, List<Finding> findings) {
        var source = sides.source().words();
        boolean same = sides.translation().words().equalsIgnoreCase(source);
        if (same && LOWER_CASE_WORD.matcher(source).results().count() > 1) {
            warn(findings, "same", "It is the same as the source.", "Translate it, or leave it empty.");
        }
    }

    /** English words that stay beside a translation do not make it too long. */
    private static void lengthRatio(Sides sides, Scripts scripts, List<Finding> findings) {
        double source = sides.source().letters();
        double least = source * least(Scripts.of(sides.mainTag()));
        if (source < SHORT) {
            return;
        }
        if (sides.translation().letters() < least) {
            warn(findings, "ratio", "It is much shorter than the source.", "Is something left out?");
        } else if (scripts.own() > least * 6) {
            warn(findings, "ratio", "It is much longer than the source.", "Is something added?");
        }
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
        int source = end(sides.source().words());
        var words = sides.translation().words();
        if (source != end(words)) {
            warn(
                    findings,
                    "end",
                    "It does not end with the punctuation of the source.",
                    "End it as the source does, with the sign of your script.");
        } else if (source == QUESTION && sides.mainTag().equals("es") && words.indexOf('¿') < 0) {
            warn(findings, "end", "The question has no ¿.", "Begin the question with ¿.");
        }
    }

    /** Which kind of sign a text ends with; -1 for none. */
    private static int end(String words) {
        int last = words.length() - 1;
        while (last >= 0 && CLOSERS.indexOf(words.charAt(last)) >= 0) {
            last--;
        }
        if (last >= 2 && words.startsWith("...", last - 2)) {
            return ELLIPSIS;
        }
        for (int i = 0; i < ENDS.size() && last >= 0; i++) {
            if (ENDS.get(i).indexOf(words.charAt(last)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static void doubledWord(Sides sides, List<Finding> findings) {
        if (DOUBLING_LANGUAGES.contains(sides.mainTag())) {
            return;
        }
        var doubled = doubled(sides.translation().words());
        if (!doubled.isEmpty() && doubled(sides.source().words()).isEmpty()) {
            warn(findings, "doubled", "\"" + doubled + "\" stands twice.", "Take one away.");
        }
    }

    private static String doubled(String text) {
        var before = "";
        for (var word : SPACE.split(text)) {
            boolean same = word.equalsIgnoreCase(before) && word.length() > 1;
            if (same && word.codePoints().allMatch(Character::isLetter)) {
                return word;
            }
            before = word;
        }
        var chinese = DOUBLED_CHINESE.matcher(text);
        return chinese.find() ? chinese.group(1) : "";
    }

    private static void script(Sides sides, Scripts scripts, List<Finding> findings) {
        int own = scripts.own() * (Scripts.of(sides.mainTag()) == UnicodeScript.HAN ? 3 : 1);
        int known = own + scripts.latin();
        if (scripts.strange() * 10 > known + scripts.strange()) {
            warn(
                    findings,
                    "script",
                    "Many letters are of a script that " + sides.language().tag() + " is not written in.",
                    "Is this the right language?");
        } else if (scripts.latin() >= A_FEW_WORDS && own * 10 < known * 3) {
            warn(
                    findings,
                    "script",
                    "Most of it is in Latin letters.",
                    "Translate it; names and words printed on papers may stay.");
        }
        if (scripts.isMixed()) {
            warn(findings, "script", "A word mixes letters that look alike but are not.", "Type the word again.");
        }
    }
}
