package org.fanal.people;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A name somebody chose: two to forty characters that tell nothing else about them. */
public record Pseudonym(String text) {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 40;
    private static final int DIGITS_OF_A_PHONE = 6;
    private static final int LONGEST_KEY = 200;
    /** Small letters that, small or large, are mistaken for Latin ones: Cyrillic, Greek; and two digits. */
    private static final String MISTAKEN = "авеѕіјкмнорстухһԁԛԝ" + "αβεζηικμνορτυχ" + "01";

    private static final String FOR = "abesijkmhopctyxhdqw" + "abezhikmnoptyx" + "ol";
    private static final Set<String> RESERVED = Set.of("server", "files", "fanal");
    private static final Set<UnicodeScript> LOOK_ALIKE =
            EnumSet.of(UnicodeScript.LATIN, UnicodeScript.CYRILLIC, UnicodeScript.GREEK);

    public Pseudonym {
        if (!problems(text).isEmpty()) {
            throw new IllegalArgumentException("not a pseudonym");
        }
    }

    /** What was typed, in the one form a name is kept in: NFC, without spaces around it. */
    public static String tidied(String typed) {
        var start = typed.substring(0, Math.min(typed.length(), LONGEST_KEY));
        return Normalizer.normalize(start, Normalizer.Form.NFC).strip();
    }

    /** Everything that keeps this tidied text from being a pseudonym, but for {@link NameProblem#TAKEN}. */
    public static Set<NameProblem> problems(String text) {
        var problems = EnumSet.noneOf(NameProblem.class);
        int length = text.codePointCount(0, text.length());
        if (length < SHORTEST) {
            problems.add(NameProblem.TOO_SHORT);
        }
        if (length > LONGEST) {
            problems.add(NameProblem.TOO_LONG);
        }
        if (Normalizer.normalize(text, Normalizer.Form.NFKC).contains("@")) {
            problems.add(NameProblem.LOOKS_LIKE_MAIL);
        } else if (!text.isEmpty() && !isPlain(text)) {
            problems.add(NameProblem.UNUSUAL_CHARACTERS);
        }
        if (text.codePoints().filter(Character::isDigit).count() >= DIGITS_OF_A_PHONE) {
            problems.add(NameProblem.LOOKS_LIKE_PHONE);
        }
        if (alphabets(text).size() > 1) {
            problems.add(NameProblem.MIXED_ALPHABETS);
        }
        if (RESERVED.contains(key(text))) {
            problems.add(NameProblem.RESERVED);
        }
        return problems;
    }

    /** Equal for names that look alike: whatever their width, case, spaces, punctuation and alphabet. */
    public static String key(String typed) {
        var start = typed.substring(0, Math.min(typed.length(), LONGEST_KEY));
        var key = new StringBuilder();
        Normalizer.normalize(start, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]", "")
                .codePoints()
                .limit(LONGEST_KEY / 2)
                .map(Pseudonym::lookAlike)
                .forEach(key::appendCodePoint);
        return key.toString();
    }

    public String key() {
        return key(text);
    }

    private static int lookAlike(int letter) {
        int place = MISTAKEN.indexOf(letter);
        return place < 0 ? letter : FOR.charAt(place);
    }

    private static boolean isPlain(String text) {
        return text.matches(
                        "[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*+(?:(?:[-'’.]| |\\. )[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*+)*+\\.?")
                && text.codePoints().anyMatch(Character::isLetter);
    }

    private static Set<UnicodeScript> alphabets(String text) {
        return text.codePoints()
                .mapToObj(UnicodeScript::of)
                .filter(LOOK_ALIKE::contains)
                .collect(Collectors.toSet());
    }
}
