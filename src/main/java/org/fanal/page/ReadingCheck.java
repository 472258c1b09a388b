package org.fanal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.fanal.content.Problem;
import org.fanal.markdown.Inline;
import org.fanal.markdown.Segment;
import org.fanal.markdown.readability.Readability;

/** Warns where an English page asks too much of somebody who is frightened, tired, or reading a second language. */
public final class ReadingCheck {
    private ReadingCheck() {}

    /** The warnings for all pages, when they are written in English: the measures hold for no other language. */
    public static List<Problem> problems(Site site) {
        List<Problem> found = new ArrayList<>();
        if (!site.settings().source().tag().equals("en")) {
            return found;
        }
        for (var page : site.pages()) {
            measure(page, true, 6, 14, found);
            measure(page, false, 8, 18, found);
        }
        return found;
    }

    private static void measure(Page page, boolean critical, int maxGrade, int maxWords, List<Problem> found) {
        var segments = page.skeleton().segments().stream()
                .filter(segment -> segment.critical() == critical)
                .toList();
        var texts = segments.stream()
                .map(segment -> Inline.parse(segment.text()).plain())
                .toList();
        var reading = Readability.of(texts);
        if (reading.grade() <= maxGrade && reading.wordsPerSentence() <= maxWords) {
            return;
        }
        found.add(Problem.warning(
                page.source().file(),
                segments.stream().mapToInt(Segment::line).min().orElse(1),
                String.format(
                        Locale.ROOT,
                        "The %s has reading grade %.1f and %.1f words a sentence.",
                        critical ? "text to act on in danger" : "rest of the page",
                        reading.grade(),
                        reading.wordsPerSentence()),
                "Aim for at most grade " + maxGrade + " and " + maxWords
                        + " words: one idea a sentence, shorter words."));
    }
}
