package org.fanal.markdown.readability;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Counts of an English text, from which its reading grade follows. */
public record Readability(int words, int sentences, int syllables) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’.,-]*");
    private static final Pattern ABBREVIATION =
            Pattern.compile("\\b(?:(?:[A-Za-z]\\.){2,}|(?:Mr|Mrs|Ms|Dr|St|No|vs?|Jr|Sr|Inc|Corp|etc)\\.(?=\\s+\\S))");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…]+[\"'”’)\\]]*(?=\\s|$)|\\n");

    /**
     * Measures texts without mark-up.
     *
     * @param texts paragraphs, list items, headings: the end of each ends a sentence
     */
    public static Readability of(List<String> texts) {
        int words = 0;
        int sentences = 0;
        int syllables = 0;
        for (var text : texts) {
            var plain =
                    ABBREVIATION.matcher(text).replaceAll(match -> match.group().replace(".", ""));
            for (var sentence : SENTENCE_END.split(plain)) {
                var found =
                        WORD.matcher(sentence).results().map(MatchResult::group).toList();
                words += found.size();
                sentences += found.isEmpty() ? 0 : 1;
                syllables += found.stream().mapToInt(Syllables::in).sum();
            }
        }
        return new Readability(words, sentences, syllables);
    }

    /** Average words in a sentence; 0 for an empty text. */
    public double wordsPerSentence() {
        return sentences == 0 ? 0 : (double) words / sentences;
    }

    /** Flesch–Kincaid grade: the year of United States schooling the text asks for; 0 for an empty text. */
    public double grade() {
        return words == 0 ? 0 : 0.39 * wordsPerSentence() + 11.8 * syllables / words - 15.59;
    }
}
